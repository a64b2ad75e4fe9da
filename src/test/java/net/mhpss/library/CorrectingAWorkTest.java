package net.mhpss.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class CorrectingAWorkTest {
  private static final String GUIDELINE = "/library/wguideline000001";
  private static final String TOOL = "/library/wtool00000000002";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void whoSharedItSetsItRight() {
    var hana = people.hana();
    hana.opens(TOOL + "/edit?lang=en");
    var answer =
        hana.sends(
            TOOL + "/edit",
            "kind",
            "training",
            "topics",
            "peer-support",
            "publishers",
            "Hana; Joseph؛ Amina",
            "countries",
            "YE");
    assertThat(answer.leadsTo()).isEqualTo(TOOL);
    var page = people.visitor().opens(TOOL);
    assertThat(page.text())
        .contains("Training package or course", "Hana", "Joseph", "Amina", "Yemen")
        .doesNotContain("Uganda");
    assertThat(
            number(
                "select count(*) from audit_log where act = 'library.edited-work' and member_id = 4"))
        .as("her own work is her own business")
        .isZero();
  }

  @Test
  void aHostWhoSetsRightWhatOthersSharedIsNoted() {
    var before =
        number(
            "select count(*) from audit_log where act = 'library.edited-work' and member_id = 2");
    var kofi = people.kofi();
    kofi.opens(TOOL + "/editions/etoolar000000002/edit");
    kofi.sends(TOOL + "/editions/etoolar000000002/edit", "title", "بطاقات المساء");
    assertThat(people.visitor("ar").opens(TOOL).page().selectFirst("h1").text())
        .isEqualTo("بطاقات المساء");
    assertThat(
            number(
                "select count(*) from audit_log where act = 'library.edited-work' and member_id = 2"))
        .isEqualTo(before + 1);
  }

  @Test
  void whatIsKnownOfTheTitleStaysWhileTheTitleStays() {
    var kofi = people.kofi();
    kofi.opens(GUIDELINE + "/editions/eguidelinefr0001/edit");
    kofi.sends(GUIDELINE + "/editions/eguidelinefr0001/edit", "version", "2e");
    assertThat(text("select title_evidence from editions where id = 2")).isEqualTo("TRANSLATED");
    kofi.opens(GUIDELINE + "/editions/eguidelinefr0001/edit");
    var form = new java.util.ArrayList<String>();
    kofi.fields(GUIDELINE + "/editions/eguidelinefr0001/edit").stream()
        .filter(field -> !field.name().equals("titleTranslated") && !field.name().equals("title"))
        .forEach(field -> form.addAll(java.util.List.of(field.name(), field.value())));
    form.addAll(java.util.List.of("title", "Le titre officiel"));
    kofi.forges(GUIDELINE + "/editions/eguidelinefr0001/edit", form.toArray(String[]::new));
    assertThat(text("select title_evidence from editions where id = 2")).isEqualTo("SEEN");
    assertThat(people.visitor("fr").opens(GUIDELINE).text())
        .doesNotContain("notre propre traduction");
  }

  @Test
  void aHostWhoHasCheckedAnEntryVouchesForIt() {
    var kofi = people.kofi();
    kofi.opens(GUIDELINE);
    kofi.sends(GUIDELINE + "/check");
    assertThat(text("select evidence from editions where id = 2")).isEqualTo("CHECKED");
    assertThat(text("select title_evidence from editions where id = 2"))
        .as("still our translation")
        .isEqualTo("TRANSLATED");
    assertThat(people.visitor().opens(GUIDELINE).text()).doesNotContain("To be checked by a host");
  }

  @Test
  void twoHostsWhoCheckAtOnceAreNotedOnce() throws Exception {
    var before = number("select count(*) from audit_log where act = 'library.checked-work'");
    var kofi = people.kofi();
    kofi.opens(GUIDELINE);
    var mira = people.mira();
    mira.opens(GUIDELINE);
    try (var hosts = Executors.newFixedThreadPool(2)) {
      var both =
          Stream.of(kofi, mira)
              .<Callable<Integer>>map(host -> () -> host.sends(GUIDELINE + "/check").status())
              .toList();
      for (var answer : hosts.invokeAll(both)) {
        assertThat(answer.get()).isEqualTo(303);
      }
    }
    assertThat(number("select count(*) from audit_log where act = 'library.checked-work'"))
        .isEqualTo(before + 1);
  }

  @Test
  void whoSharedAloneMayTakeItAwayAndItsAddressSaysSo() {
    var hana = people.hana();
    hana.opens(TOOL + "/edit");
    hana.sends(TOOL + "/removal");
    assertThat(people.visitor().opens(TOOL).status()).isEqualTo(410);
    assertThat(people.visitor().opens("/library").text()).doesNotContain("بطاقات");
    assertThat(number("select count(*) from works")).isEqualTo(1);
  }

  @Test
  void whatOthersHaveAddedIsNotTakenAwayWithOnesOwn() {
    var amina = people.amina();
    amina.opens(TOOL + "/editions/etoolar000000002/files/new");
    amina.sendsFile(
        TOOL + "/editions/etoolar000000002/files",
        "file",
        "a.txt",
        "words\n".getBytes(StandardCharsets.UTF_8),
        "allowed",
        "on");
    var hana = people.hana();
    assertThat(hana.opens(TOOL + "/edit?lang=en").text()).doesNotContain("Take this resource away");
    assertThat(hana.trespasses(TOOL + "/removal").status()).isEqualTo(404);
    var file = text("select address from edition_files");
    hana.opens(TOOL);
    assertThat(hana.trespasses(TOOL + "/files/" + file + "/removal").status()).isEqualTo(404);
    amina.opens(TOOL);
    assertThat(amina.sends(TOOL + "/files/" + file + "/removal").status()).isEqualTo(303);
  }

  @Test
  void twoHostsCannotTakeAwayBothEditionsAtOnce() throws Exception {
    var kofi = people.kofi();
    kofi.opens(GUIDELINE + "/editions/eguidelinefr0001/edit");
    var mira = people.mira();
    mira.opens(GUIDELINE + "/editions/eguidelineen0001/edit");
    try (var hosts = Executors.newFixedThreadPool(2)) {
      hosts
          .invokeAll(
              java.util.List.<Callable<Integer>>of(
                  () -> kofi.sends(GUIDELINE + "/editions/eguidelinefr0001/removal").status(),
                  () -> mira.sends(GUIDELINE + "/editions/eguidelineen0001/removal").status()))
          .forEach(answer -> {});
    }
    assertThat(number("select count(*) from editions where work_id = 1")).isEqualTo(1);
  }

  @Test
  void whenAMemberLeavesTheirWorkStaysWithoutTheirName() {
    db.sql("delete from members where id = 4").update();
    var page = people.joseph().opens(TOOL + "?lang=en");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("A member who has left").doesNotContain("Hana K.");
  }

  private long number(String sql) {
    return db.sql(sql).query(Long.class).single();
  }

  private String text(String sql) {
    return db.sql(sql).query(String.class).single();
  }
}
