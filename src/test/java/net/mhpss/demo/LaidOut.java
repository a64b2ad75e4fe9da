package net.mhpss.demo;

import net.mhpss.taxonomy.FirstLoad;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The network as whoever starts it with {@code --demo} first sees it: the whole catalogue and the
 * invented community.
 */
public final class LaidOut {
  private LaidOut() {}

  /** In the place of the cast, until the next test lays that anew. */
  public static void instead(ApplicationContext house) {
    new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> {
              var db = house.getBean(JdbcClient.class);
              db.sql("delete from groups").update();
              db.sql("delete from works").update();
              db.sql("delete from members").update();
              house
                  .getBeanProvider(FirstLoad.class)
                  .orderedStream()
                  .filter(load -> load.name().equals("Library"))
                  .forEach(FirstLoad::load);
              house.getBean(InventedCommunity.class).layOut();
            });
  }
}
