package net.mhpss.hosting.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class TheTeamsFiguresTest {
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired List<Job> jobs;
  @Autowired Clock clock;

  @BeforeEach
  void nothingIsCountedYet() {
    db.sql("delete from times_taken").update();
    db.sql("delete from team_months").update();
    db.sql("delete from introductions").update();
    db.sql("delete from introductions_opened").update();
  }

  @Test
  void onlyTheManagerSeesThem() {
    assertThat(people.kofi().opens("/desk/team").status()).isEqualTo(404);
    assertThat(people.kofi().opens("/desk/team/figures.csv").status()).isEqualTo(404);
    assertThat(people.amina().opens("/desk/team").status()).isEqualTo(404);
    assertThat(people.withOneFactor(People.NOOR).opens("/desk/team").leadsTo())
        .startsWith("/sign-in/second-factor");
    assertThat(people.noor().opens("/desk/team").text())
        .contains("The hosting team", "Kofi A.", "Mira T.", "of 500", "takes on: Half as many")
        .doesNotContain("هل تعرفين");
  }

  @Test
  void aWelcomeIsCountedWithTheTimeItTookAndWhetherItWasLate() {
    db.sql("update members set joined_at = now() - interval '30 hours' where id = 7").update();
    db.sql("update assignments set due_at = now() - interval '1 hour' where member_id = 7")
        .update();
    var kofi = people.kofi();
    kofi.opens("/desk/welcome/thandi00000000a7");
    kofi.sends("/desk/welcome/thandi00000000a7", "body", "Dear Thandi, what brings you here?");
    assertThat(
            db.sql("select what || ' ' || hours || ' ' || host_id || ' ' || times from times_taken")
                .query(String.class)
                .list())
        .containsExactly("LATE_WELCOME 30 2 1");
    var team = people.noor().opens("/desk/team");
    assertThat(team.text())
        .contains("half within 30 hours, nine in ten within 30 hours", "0% in time");
    assertThat(team.page().select(".figures").text()).contains("30 hours until half were welcomed");

    kofi.opens("/desk/write/thandi00000000a7");
    assertThat(times("LATE_WELCOME")).as("once").isEqualTo(1);
  }

  @Test
  void anAnswerIsCountedFromTheFirstMessageThatWaited() {
    db.sql(
            "update messages set sent_at = now() - interval '50 hours' where conversation_id = (select id from conversations where address = 'camina0000000001')")
        .update();
    var amina = people.amina();
    amina.opens("/messages/camina0000000001");
    amina.sends("/messages/camina0000000001", "body", "سؤال آخر");
    assertThat(times("ANSWER")).as("a member's message is no answer").isZero();

    var noor = people.noor();
    noor.opens("/messages/camina0000000001");
    noor.sends("/messages/camina0000000001", "body", "نعم");
    noor.opens("/messages/camina0000000001");
    noor.sends("/messages/camina0000000001", "body", "وهذا أيضاً");
    assertThat(
            db.sql(
                    "select hours || ' ' || host_id || ' ' || times from times_taken where what = 'ANSWER'")
                .query(String.class)
                .list())
        .as("what is added is not another answer")
        .containsExactly("50 3 1");
    assertThat(people.noor().opens("/desk/team?lang=en").text()).contains("half within 50 hours");
  }

  @Test
  void whatNeededNoAnswerHadNone() {
    var noor = people.noor();
    noor.opens("/desk");
    noor.sends("/desk/answered/camina0000000001");
    noor.opens("/messages/camina0000000001");
    noor.sends("/messages/camina0000000001", "body", "Good morning");
    assertThat(times("ANSWER")).isZero();
  }

  @Test
  void membersAreCountedEveryHour() {
    count();
    count();
    assertThat(
            db.sql("select members from team_months where host_id = 2 and month = :month")
                .param("month", thisMonth())
                .query(Integer.class)
                .single())
        .isEqualTo(5);
    assertThat(people.noor().opens("/desk/team?months=24").text()).contains("The last 24 months");
  }

  @Test
  void itSaysWhichLanguagesAndRegionsHaveNoHost() {
    db.sql("update profiles set languages = '{sw,en}', country = 'TZ' where member_id = 8")
        .update();
    db.sql("update profiles set languages = '{sw}' where member_id = 5").update();
    db.sql("update members set language = 'sw' where id = 5").update();
    count();
    var team = people.noor().opens("/desk/team");
    assertThat(team.page().select("tr").eachText()).contains("Swahili 2 1", "Eastern Africa 2");
    assertThat(team.text()).contains("Hosts who look after members everywhere");
    assertThat(team.page().select("tr").eachText())
        .noneMatch(row -> row.startsWith("South America"));

    db.sql("update hosts set languages = '{en,fr,sw}', regions = '{014}' where member_id = 2")
        .update();
    assertThat(people.noor().opens("/desk/team").page().select("tr").eachText())
        .noneMatch(row -> row.startsWith("Swahili") || row.startsWith("Eastern Africa"));
  }

  @Test
  void eachChartIsSaidInWordsAndIsATableToo() {
    taken(thisMonth(), "WELCOME", 5, People.KOFI, 9);
    taken(thisMonth(), "LATE_WELCOME", 96, People.MIRA, 1);
    taken(thisMonth().minusMonths(2), "WELCOME", 10, People.MIRA, 4);
    taken(thisMonth().minusMonths(2), "ANSWER", 3, People.MIRA, 4);
    var page = people.noor().opens("/desk/team?months=1").page();
    var chart = page.select("section:has(> h3:contains(Time until the welcome))").getFirst();
    assertThat(chart.select("svg[role=img]").attr("aria-labelledby"))
        .isEqualTo("welcome-title welcome-about");
    assertThat(chart.select("svg > title, svg > desc")).hasSize(2);
    assertThat(chart.select("rect")).hasSize(12);
    assertThat(chart.select("tbody tr")).hasSize(12);
    assertThat(chart.select("tbody tr").last().text()).endsWith("5 hours 5 hours");
    assertThat(page.select("[style], script:not([src])")).isEmpty();
    assertThat(page.select(".figures").text()).contains("90% welcomed in time");

    var arabic = people.noor().opens("/desk/team?lang=ar").page();
    var bars = arabic.select("section:has(svg) rect");
    assertThat(Integer.parseInt(bars.getFirst().attr("x")))
        .as("the oldest stands where reading begins")
        .isGreaterThan(Integer.parseInt(bars.get(11).attr("x")));
  }

  @Test
  void thePeriodDecidesWhatIsCounted() {
    taken(thisMonth(), "ANSWER", 2, People.KOFI, 3);
    taken(thisMonth().minusMonths(4), "ANSWER", 40, People.KOFI, 9);
    assertThat(people.noor().opens("/desk/team").text()).contains("3 answers half within 2 hours");
    assertThat(people.noor().opens("/desk/team?months=6").text())
        .contains("12 answers half within 40 hours");
    assertThat(people.noor().opens("/desk/team?months=-7").text()).contains("3 answers");
  }

  @Test
  void theFiguresAreATableForOtherPrograms() {
    taken(thisMonth(), "WELCOME", 5, People.KOFI, 9);
    db.sql("update members set name = '=1+1,\"x\"' where id = 2").update();
    var csv = people.noor().opens("/desk/team/figures.csv?months=1");
    assertThat(csv.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(csv.header("Content-Disposition")).contains("attachment", ".csv");
    assertThat(csv.header("Cache-Control")).contains("no-store");
    var month = thisMonth().toString().substring(0, 7);
    assertThat(csv.html())
        .startsWith("month,host,joined,members,welcomed,welcomed_late,welcome_hours_median,")
        .contains("\r\n" + month + ",,0,,9,0,5,5,0,,,0\r\n")
        .contains("\r\n" + month + ",\"'=1+1,\"\"x\"\"\",0,0,9,0,5,5,0,,,0\r\n");
    assertThat(people.noor().opens("/desk/team/figures.csv?months=1&bom=on").html())
        .startsWith("\ufeffmonth,");
  }

  @Test
  void introductionsThatWereOpenedAreCountedAndNoOthers() {
    introduced(1_001, People.MIRA, true);
    introduced(1_002, People.MIRA, true);
    introduced(1_003, People.MIRA, false);
    var team = people.noor().opens("/desk/team");
    assertThat(team.page().select(".figures").text()).contains("2 introductions opened");
    assertThat(team.page().select("table.cards tr:contains(Mira T.)").text())
        .contains("2 introductions opened");
    assertThat(people.noor().opens("/desk/team/figures.csv?months=1").html())
        .contains(",Mira T.,0,0,0,0,,,0,,,2\r\n");
  }

  private void introduced(long id, long host, boolean opened) {
    db.sql(
            """
            insert into introductions (id, address, host_id, proposed_at, until) overriding system value
            values (:id, 'intro' || :id, :host, now(), now() + interval '14 days')
            on conflict do nothing
            """)
        .param("id", id)
        .param("host", host)
        .update();
    if (opened) {
      db.sql(
              """
              insert into introduction_openings (introduction_id, conversation, at) values (:id, 'c' || :id, now())
              on conflict do nothing
              """)
          .param("id", id)
          .update();
    }
  }

  @Test
  void whoLeavesTheNetworkTakesTheirNameOutOfTheFigures() {
    taken(thisMonth(), "WELCOME", 5, People.BARAKA, 2);
    db.sql("delete from members where id = 8").update();
    assertThat(people.noor().opens("/desk/team").page().select(".figures").text())
        .contains("5 hours until half were welcomed");
    assertThat(people.noor().opens("/desk/team/figures.csv").html()).doesNotContain("Baraka");
  }

  private void taken(LocalDate month, String what, int hours, long host, int times) {
    db.sql(
            """
            insert into times_taken (month, what, hours, host_id, times) values (:month, :what, :hours, :host, :times)
            """)
        .param("month", month)
        .param("what", what)
        .param("hours", hours)
        .param("host", host)
        .param("times", times)
        .update();
  }

  private int times(String what) {
    return db.sql("select coalesce(sum(times), 0)::int from times_taken where what = :what")
        .param("what", what)
        .query(Integer.class)
        .single();
  }

  private void count() {
    jobs.stream()
        .filter(job -> job.name().equals("hosting.count-team"))
        .findFirst()
        .orElseThrow()
        .work()
        .run();
  }

  private LocalDate thisMonth() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC)).withDayOfMonth(1);
  }
}
