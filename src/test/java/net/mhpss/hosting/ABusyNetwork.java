package net.mhpss.hosting;

import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole network in a busy hour that does not end: who has joined is told when it is certain.
 */
class ABusyNetwork {
  static final String READY = "busy now";
  static final String JOINED = "joined ";
  static final String LEAVES = "leaves ";
  static final String WRONG = "seen without a host";

  static void main(String[] args) throws ClassNotFoundException {
    var network = new SpringApplicationBuilder(Class.forName("net.mhpss.Network")).run(args);
    var db = network.getBean(JdbcClient.class);
    if (db.sql("select count(*) from hosts").query(Integer.class).single() == 0) {
      layTheCast(
          network.getBean(DataSource.class), network.getBean(PlatformTransactionManager.class));
    }
    var from = db.sql("select coalesce(max(id), 0) from members").query(Long.class).single();
    var busy = new BusyTeam(network, network, Math.max(5_000, from + 1_000));
    say(READY);
    for (int hand = 0; hand < 3; hand++) {
      forEver(
          () ->
              busy.peopleComeAndGo(
                  10, joined -> say(JOINED + joined), leaves -> say(LEAVES + leaves)));
    }
    forEver(() -> busy.theTeamChanges(5));
    forEver(() -> busy.hostsGoAwayAndComeBack(5));
    forEver(() -> busy.membersAreMoved(5));
    forEver(() -> busy.manyAreReassigned(5));
    forEver(() -> Loads.putTogether(db));
    new Thread(
            () -> {
              while (true) {
                try {
                  busy.everybodyHasOneHost();
                } catch (AssertionError wrong) {
                  say(WRONG + " " + wrong.getMessage());
                } catch (RuntimeException away) {
                  LockSupport.parkNanos(50_000_000);
                }
              }
            })
        .start();
  }

  private static void layTheCast(DataSource database, PlatformTransactionManager transactions) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              var connection = DataSourceUtils.getConnection(database);
              ScriptUtils.executeSqlScript(
                  connection, new ClassPathResource("demo/cast/members.sql"));
              ScriptUtils.executeSqlScript(
                  connection, new ClassPathResource("demo/cast/hosting.sql"));
            });
  }

  /** Whatever breaks when the database is killed is tried again. */
  private static void forEver(Runnable act) {
    new Thread(
            () -> {
              while (true) {
                try {
                  act.run();
                } catch (RuntimeException broken) {
                  LockSupport.parkNanos(20_000_000);
                }
              }
            })
        .start();
  }

  private static void say(String line) {
    synchronized (System.out) {
      System.out.println(line);
      System.out.flush();
    }
  }
}
