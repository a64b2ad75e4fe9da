package net.mhpss.hosting.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Supplier;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.web.Reader;
import net.mhpss.web.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class StandingInTest {
  private static final Reader.Member NOOR = host(People.NOOR, Role.HOSTING_MANAGER);
  private static final Reader.Member KOFI = host(People.KOFI, Role.NETWORK_HOST);
  private static final Reader.Member MIRA = host(People.MIRA, Role.REGIONAL_HOST);
  private static final NewAway AT_ONCE = NewAway.EMPTY;

  @Autowired Aways aways;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void whileAHostIsAwayTheirBackupDoesTheirWork() {
    assertThat(aways.worker(People.KOFI)).isEqualTo(People.KOFI);
    assertThat(inTransaction(() -> aways.standIn(People.KOFI, People.MIRA, KOFI))).isTrue();
    assertThat(inTransaction(() -> aways.begin(People.KOFI, AT_ONCE, KOFI)))
        .isInstanceOf(Going.Gone.class);
    assertThat(aways.worker(People.KOFI)).isEqualTo(People.MIRA);
    assertThat(aways.standsInFor(People.MIRA)).extracting("id").containsExactly(People.KOFI);
    assertThat(inTransaction(() -> aways.begin(People.KOFI, AT_ONCE, KOFI)))
        .as("away already")
        .isInstanceOf(Going.Refused.class);

    assertThat(inTransaction(() -> aways.end(People.KOFI, KOFI))).isTrue();
    assertThat(aways.worker(People.KOFI)).isEqualTo(People.KOFI);
    assertThat(aways.standsInFor(People.MIRA)).isEmpty();
  }

  @Test
  void aChainOfBackupsIsFollowedAndNeverInACircle() {
    inTransaction(() -> aways.standIn(People.KOFI, People.MIRA, KOFI));
    inTransaction(() -> aways.standIn(People.MIRA, People.NOOR, MIRA));
    inTransaction(() -> aways.begin(People.KOFI, AT_ONCE, KOFI));
    inTransaction(() -> aways.begin(People.MIRA, AT_ONCE, NOOR));
    assertThat(aways.worker(People.KOFI)).isEqualTo(People.NOOR);
    assertThat(aways.worker(People.MIRA)).isEqualTo(People.NOOR);

    inTransaction(() -> aways.standIn(People.MIRA, People.KOFI, MIRA));
    assertThat(aways.worker(People.KOFI)).as("a circle ends at the manager").isEqualTo(People.NOOR);
    assertThat(aways.worker(People.MIRA)).isEqualTo(People.NOOR);

    inTransaction(() -> aways.begin(People.NOOR, AT_ONCE, NOOR));
    assertThat(aways.worker(People.KOFI)).as("nobody is left").isEqualTo(People.KOFI);
    assertThat(
            db.sql("select count(*) = count(distinct host_id) and count(*) = 3 from desks")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void whoLetsThingsGoPastTheirTimeIsAwayUntilTheySayThatTheyAreBack() {
    assertThat(inTransaction(() -> aways.missed(People.MIRA))).isTrue();
    assertThat(inTransaction(() -> aways.missed(People.MIRA))).isFalse();
    assertThat(aways.now(People.MIRA).orElseThrow().why()).isEqualTo(Away.Why.MISSED);
    assertThat(aways.worker(People.MIRA)).as("the manager, for nobody else is said").isEqualTo(3);
    assertThat(inTransaction(() -> aways.end(People.MIRA, MIRA))).isTrue();
    assertThat(aways.now(People.MIRA)).isEmpty();
  }

  @Test
  void aTimeToComeChangesNothingNowAndCanBeTakenBack() {
    var day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
    var form = new NewAway(day.toString(), day.plusDays(7).toString(), "noor0000000000a3");
    assertThat(inTransaction(() -> aways.begin(People.KOFI, form, MIRA)))
        .as("not for others to say")
        .isEqualTo(new Going.NotFound());
    assertThat(inTransaction(() -> aways.begin(People.KOFI, form, NOOR)))
        .isInstanceOfSatisfying(
            Going.Gone.class,
            gone -> {
              assertThat(gone.away().why()).isEqualTo(Away.Why.MANAGER);
              assertThat(gone.away().backup()).isEqualTo(People.NOOR);
            });
    assertThat(aways.worker(People.KOFI)).isEqualTo(People.KOFI);
    var coming = aways.coming(People.KOFI);
    assertThat(coming).hasSize(1);
    assertThat(inTransaction(() -> aways.takeBack(People.KOFI, coming.getFirst().id(), KOFI)))
        .isTrue();
    assertThat(aways.coming(People.KOFI)).isEmpty();
  }

  @Test
  void daysThatCannotBeAreRefusedBesideTheirField() {
    var today = LocalDate.parse("2026-11-24");
    assertThat(new NewAway("2026-11-23", "", "").problems(today)).containsOnlyKeys("from");
    assertThat(new NewAway("soon", "", "").problems(today)).containsOnlyKeys("from");
    assertThat(new NewAway("2026-11-25", "2026-11-25", "").problems(today))
        .containsOnlyKeys("back");
    assertThat(new NewAway("", "2029-01-01", "").problems(today)).containsOnlyKeys("back");
    assertThat(new NewAway("", "", "").problems(today)).isEmpty();
  }

  private static Reader.Member host(long id, Role role) {
    return new Reader.Member(id, "", "", EnumSet.of(role), Locale.ENGLISH, ZoneOffset.UTC);
  }

  private <T> T inTransaction(Supplier<T> work) {
    return new TransactionTemplate(transactions).execute(status -> work.get());
  }
}
