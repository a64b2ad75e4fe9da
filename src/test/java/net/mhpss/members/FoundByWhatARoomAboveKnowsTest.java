package net.mhpss.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.database.ChangeLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A room that knows who sings in which choir. */
@NetworkTest
class FoundByWhatARoomAboveKnowsTest {
  @Autowired JdbcClient db;
  @Autowired ChangeLog changes;
  @Autowired PlatformTransactionManager transactions;
  @Autowired People people;

  private static final class Choirs implements FindableBy {
    @Override
    public String facet() {
      return "choir";
    }

    @Override
    public String label() {
      return "members.interests";
    }

    @Override
    public List<String> of(long member) {
      return List.of("alto" + member);
    }

    @Override
    public Map<String, String> called(Collection<String> values, Locale language) {
      return Map.of();
    }
  }

  @Test
  void itStandsBesideWhatTheProfileSays() {
    write(People.HANA);
    assertThat(foundBy(People.HANA))
        .contains("choir:alto4", "kind:front-line-worker", "help:offered")
        .doesNotContain("country:YE");
  }

  @Test
  void nothingFindsWhoIsOutOfSight() {
    var hana = people.hana();
    hana.opens("/settings/safety");
    assertThat(hana.sends("/settings/safety").status()).isEqualTo(303);
    write(People.HANA);
    assertThat(foundBy(People.HANA)).isEmpty();
    hana.opens("/settings/safety");
    assertThat(hana.sends("/settings/safety/end").status()).isEqualTo(303);
    assertThat(foundBy(People.HANA)).contains("kind:front-line-worker");
  }

  private void write(long member) {
    var above = new DefaultListableBeanFactory();
    above.registerSingleton("choirs", new Choirs());
    var door = new FoundBy(db, above.getBeanProvider(FindableBy.class), changes);
    new TransactionTemplate(transactions).executeWithoutResult(status -> door.write(member));
  }

  private List<String> foundBy(long member) {
    return db.sql("select unnest(findable_by) from profiles where member_id = :member")
        .param("member", member)
        .query(String.class)
        .list();
  }
}
