package net.mhpss.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.Members;
import net.mhpss.web.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class AppointingTest {
  @Autowired Members members;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;

  /** Each counts on the other to stay. */
  @Test
  void twoWhoDismissEachOtherAtTheSameInstantLeaveOneAdministrator() throws Exception {
    db.sql("insert into appointments (member_id, role, since) values (2, 'ADMINISTRATOR', now())")
        .update();
    var other = new CompletableFuture<Boolean>();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              assertThat(members.dismiss(People.KOFI, Role.ADMINISTRATOR, People.NOOR)).isTrue();
              Thread.ofVirtual().start(() -> other.complete(kofiDismissesNoor()));
              letRunFor(500, other);
            });
    assertThat(other.get(10, TimeUnit.SECONDS)).isFalse();
    assertThat(
            db.sql("select count(*) from appointments where role = 'ADMINISTRATOR'")
                .query(Integer.class)
                .single())
        .isOne();
  }

  private boolean kofiDismissesNoor() {
    return Boolean.TRUE.equals(
        new TransactionTemplate(transactions)
            .execute(status -> members.dismiss(People.NOOR, Role.ADMINISTRATOR, People.KOFI)));
  }

  private static void letRunFor(long millis, CompletableFuture<Boolean> other) {
    try {
      other.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException waits) {
      // as it should
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }
}
