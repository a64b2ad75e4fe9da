package net.mhpss.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.web.Reader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class BeingHereTest {
  private static final Reader.Member AMINA =
      new Reader.Member(
          People.AMINA, "amina000000000a1", "Amina", Set.of(), Locale.ENGLISH, ZoneOffset.UTC);

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;
  @Autowired Visits visits;
  @Autowired HikariDataSource pool;

  @BeforeEach
  void nobodyWasEverHere() {
    visits.forget();
    db.sql("delete from visits").update();
  }

  @Test
  void theFirstVisitHasNothingBeforeIt() {
    people.amina().opens("/groups");
    assertThat(visits.before(AMINA)).isEmpty();
    assertThat(db.sql("select began_at from visits where member_id = 1").query().listOfRows())
        .hasSize(1);
  }

  @Test
  void whoeverComesLeavesNoConnectionTaken() {
    var before = pool.getHikariPoolMXBean().getActiveConnections();
    for (int again = 0; again < 8; again++) {
      visits.forget();
      assertThat(people.amina().opens("/groups").status()).isEqualTo(200);
      assertThat(people.baraka().opens("/groups").status()).isEqualTo(200);
    }
    await()
        .untilAsserted(
            () ->
                assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                    .isLessThan(before + 8));
  }

  @Test
  void aVisitIsWrittenOnceAndItsBeginningStays() {
    var yesterday = Instant.now().minus(Duration.ofDays(1));
    lastVisit(yesterday);
    var amina = people.amina();
    amina.opens("/groups");
    var began = began();
    amina.opens("/library");
    amina.opens("/");
    assertThat(began()).isEqualTo(began);
    Assertions.assertThat(visits.before(AMINA).orElseThrow())
        .isCloseTo(yesterday, Assertions.within(1, java.time.temporal.ChronoUnit.SECONDS));
  }

  @Test
  void aVisitThatBeganOnAnotherNodeGoesOn() {
    var begun = Instant.now().minus(Duration.ofMinutes(10));
    var before = Instant.now().minus(Duration.ofDays(3));
    lastVisit(begun);
    db.sql("update visits set since = :since")
        .param("since", before.atOffset(ZoneOffset.UTC))
        .update();
    people.amina().opens("/groups");
    assertThat(began())
        .isCloseTo(
            begun.atOffset(ZoneOffset.UTC),
            Assertions.within(1, java.time.temporal.ChronoUnit.SECONDS));
    assertThat(visits.before(AMINA).orElseThrow())
        .isCloseTo(before, Assertions.within(1, java.time.temporal.ChronoUnit.SECONDS));
  }

  @Test
  void halfAnHourWithoutARequestEndsAVisit() {
    var now = Instant.now();
    var visit = new Visit(null, now);
    assertThat(visit.hasEnded(now.plus(Duration.ofMinutes(29)))).isFalse();
    assertThat(
            visit.seen(now.plus(Duration.ofMinutes(29))).hasEnded(now.plus(Duration.ofMinutes(50))))
        .isFalse();
    assertThat(visit.hasEnded(now.plus(Duration.ofMinutes(31)))).isTrue();
  }

  @Test
  void aMemberIsHandedTheirTwoMoments() {
    var amina = people.amina();
    assertThat(export.textOf(amina)).contains("latest visit");
  }

  private void lastVisit(Instant at) {
    db.sql("insert into visits (member_id, began_at) values (1, :at)")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private OffsetDateTime began() {
    return db.sql("select began_at from visits where member_id = 1")
        .query(OffsetDateTime.class)
        .single();
  }
}
