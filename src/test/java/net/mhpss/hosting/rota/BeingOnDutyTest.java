package net.mhpss.hosting.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class BeingOnDutyTest {
  private static final LocalDate MONDAY =
      LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Rota rota;

  @BeforeEach
  void nobodyIsOnDuty() {
    db.sql("delete from duties").update();
    db.sql("delete from letters").update();
  }

  @Test
  void theManagerSaysWhoIsOnDutyAndAllHostsSeeIt() {
    var noor = people.noor();
    noor.opens("/desk/rota/weeks");
    assertThat(
            noor.sends(
                    "/desk/rota/weeks",
                    "duty",
                    MONDAY + " kofi0000000000a2",
                    "duty",
                    MONDAY.plusWeeks(1) + " mira0000000000a6")
                .leadsTo())
        .isEqualTo("/desk/rota");
    var rota = people.kofi().opens("/desk/rota");
    assertThat(rota.text()).contains("Kofi A. is on duty this week");
    assertThat(rota.page().select("tbody tr")).hasSize(16);
    assertThat(rota.page().select("tbody tr").getFirst().text()).endsWith("Kofi A. You");
    assertThat(rota.page().select("tbody tr").get(1).text()).endsWith("Mira T.");
    assertThat(rota.page().select("tbody tr").get(2).text()).endsWith("Nobody yet");
    assertThat(db.sql("select worker_id from on_duty").query(Long.class).single())
        .isEqualTo(People.KOFI);

    assertThat(people.kofi().opens("/desk/rota/weeks").status()).isEqualTo(404);
    assertThat(people.amina().opens("/desk/rota").status()).isEqualTo(404);
  }

  @Test
  void aWeekThatIsPastOrNoWeekOrNobodysIsRefusedInWords() {
    var noor = people.noor();
    for (var wrong :
        List.of(
            MONDAY.minusWeeks(1) + " kofi0000000000a2",
            MONDAY.plusDays(1) + " kofi0000000000a2",
            MONDAY.plusWeeks(90) + " kofi0000000000a2",
            MONDAY + " amina000000000a1",
            "soon kofi0000000000a2",
            "")) {
      noor.opens("/desk/rota/weeks");
      var answer = noor.sends("/desk/rota/weeks", "duty", wrong);
      assertThat(answer.status()).as(wrong).isEqualTo(422);
      assertThat(answer.text()).contains("cannot be set so any more");
    }
    assertThat(db.sql("select count(*) from duties").query(Integer.class).single()).isZero();
  }

  @Test
  void freeWeeksAreFilledInTurnAndNobodyWhoIsAwayIsChosen() {
    onDuty(2, People.KOFI);
    db.sql(
            """
            insert into away (host_id, since, until, why, set_at)
            values (6, now(), now() + interval '60 days', 'OWN', now())
            """)
        .update();
    var noor = people.noor();
    noor.opens("/desk/rota/weeks");
    assertThat(noor.sends("/desk/rota/turns").leadsTo()).isEqualTo("/desk/rota/weeks");
    var hosts = db.sql("select host_id from duties order by week").query(Long.class).list();
    assertThat(hosts).hasSize(16);
    assertThat(hosts.get(2)).as("what was set stays").isEqualTo(People.KOFI);
    assertThat(hosts.subList(0, 7)).doesNotContain(People.MIRA);
    assertThat(hosts.subList(10, 16)).contains(People.MIRA, People.KOFI, People.NOOR);
    for (int i = 11; i < 16; i++) {
      assertThat(hosts.get(i)).as("not twice in a row").isNotEqualTo(hosts.get(i - 1));
    }
  }

  @Test
  void whoBeginsTomorrowIsRemindedOnceInTheirLanguage() {
    db.sql("update members set language = 'fr' where id = 6").update();
    onDuty(1, People.MIRA);
    rota.remind(MONDAY.plusWeeks(1));
    rota.remind(MONDAY.plusWeeks(1));
    assertThat(
            db.sql("select subject from letters where recipient = 6 and about = 'duty-tomorrow'")
                .query(String.class)
                .list())
        .containsExactly("Vous êtes de permanence à partir de demain");
  }

  @Test
  void twoHostsSwapTheirWeeksWhenBothWantTo() {
    onDuty(1, People.KOFI);
    onDuty(2, People.MIRA);
    var kofi = people.kofi();
    kofi.opens("/desk/rota");
    assertThat(kofi.sends("/desk/rota/swaps", "week", week(1), "other", week(2)).leadsTo())
        .isEqualTo("/desk/rota");
    assertThat(kofi.opens("/desk/rota").text()).contains("You have asked");
    assertThat(lettersAbout("swap-asked", People.MIRA)).isEqualTo(1);
    assertThat(host(1)).as("not yet").isEqualTo(People.KOFI);

    var path =
        "/desk/rota/swaps/" + db.sql("select address from swaps").query(String.class).single();
    var noor = people.noor();
    noor.opens("/desk/rota/weeks");
    assertThat(noor.trespasses(path + "/acceptance").status()).as("not asked").isEqualTo(404);

    var mira = people.mira();
    assertThat(mira.opens("/desk/rota?lang=en").text()).contains("Kofi A. would give the week of");
    assertThat(mira.sends(path + "/acceptance").leadsTo()).isEqualTo("/desk/rota");
    assertThat(host(1)).isEqualTo(People.MIRA);
    assertThat(host(2)).isEqualTo(People.KOFI);
    assertThat(lettersAbout("swapped", People.KOFI)).isEqualTo(1);
    mira.opens("/desk/rota");
    assertThat(mira.trespasses(path + "/acceptance").status()).as("it is done").isEqualTo(404);
  }

  @Test
  void whoDoesNotWantToSwapKeepsTheirWeekAndTheOtherIsTold() {
    onDuty(1, People.KOFI);
    onDuty(2, People.MIRA);
    var kofi = people.kofi();
    kofi.opens("/desk/rota");
    kofi.sends("/desk/rota/swaps", "week", week(1), "other", week(2));
    var path =
        "/desk/rota/swaps/" + db.sql("select address from swaps").query(String.class).single();
    var mira = people.mira();
    mira.opens("/desk/rota");
    mira.sends(path + "/end");
    assertThat(host(1)).isEqualTo(People.KOFI);
    assertThat(lettersAbout("not-swapped", People.KOFI)).isEqualTo(1);
  }

  @Test
  void whatTheManagerChangesMeanwhileEndsTheQuestion() {
    onDuty(1, People.KOFI);
    onDuty(2, People.MIRA);
    var kofi = people.kofi();
    kofi.opens("/desk/rota");
    kofi.sends("/desk/rota/swaps", "week", week(1), "other", week(2));
    kofi.opens("/desk/rota");
    var noor = people.noor();
    noor.opens("/desk/rota/weeks");
    noor.sends("/desk/rota/weeks", "duty", week(2) + " noor0000000000a3");
    assertThat(people.mira().opens("/desk/rota?lang=en").text()).doesNotContain("They ask you");

    assertThat(kofi.trespasses("/desk/rota/swaps", "week", week(2), "other", week(1)).status())
        .as("not his week")
        .isEqualTo(422);
    assertThat(kofi.trespasses("/desk/rota/swaps", "week", "x", "other", week(1)).status())
        .isEqualTo(422);
  }

  @Test
  void aHostTakesTheirWeeksAlongInTheirCalendar() {
    onDuty(1, People.KOFI);
    onDuty(2, People.MIRA);
    var calendar = people.kofi().opens("/desk/rota/mine.ics");
    assertThat(calendar.header("Content-Type"))
        .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
    assertThat(calendar.html())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("DTSTART;VALUE=DATE:" + week(1).replace("-", "") + "\r\n")
        .contains("DTEND;VALUE=DATE:" + week(2).replace("-", "") + "\r\n")
        .doesNotContain("DTSTART;VALUE=DATE:" + week(2).replace("-", ""))
        .endsWith("END:VCALENDAR\r\n");
    for (var line : people.kofi().opens("/desk/rota/mine.ics?lang=ar").html().split("\r\n")) {
      assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
          .isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\ufffd");
    }
    assertThat(Calendar.escaped("a;b,c\\d\ne")).isEqualTo("a\\;b\\,c\\\\d\\ne");
  }

  @Test
  void whoLeavesTheTeamIsOnDutyNoMore() {
    onDuty(1, People.MIRA);
    db.sql("update assignments set host_id = 3 where host_id = 6").update();
    db.sql("delete from hosts where member_id = 6").update();
    assertThat(db.sql("select count(*) from duties").query(Integer.class).single()).isZero();
  }

  private void onDuty(int weeks, long host) {
    db.sql("insert into duties (week, host_id, set_at) values (:week, :host, now())")
        .param("week", MONDAY.plusWeeks(weeks))
        .param("host", host)
        .update();
  }

  private static String week(int weeks) {
    return MONDAY.plusWeeks(weeks).toString();
  }

  private long host(int weeks) {
    return db.sql("select host_id from duties where week = :week")
        .param("week", MONDAY.plusWeeks(weeks))
        .query(Long.class)
        .single();
  }

  private int lettersAbout(String about, long to) {
    return db.sql("select count(*) from letters where recipient = :to and about = :about")
        .param("to", to)
        .param("about", about)
        .query(Integer.class)
        .single();
  }
}
