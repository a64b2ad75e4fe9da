package net.mhpss.hosting.notes;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class NotesTest {
  private static final String BARAKA = "/members/baraka00000000a8";
  private static final String ABOUT_BARAKA = "/desk/members/baraka00000000a8/notes";
  private static final String WORD = "Writes best on Sundays";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;

  @BeforeEach
  void miraReadsEnglish() {
    db.sql("update members set language = 'en' where id = 6").update();
  }

  @Test
  void aHostNotesSomethingAndTheWholeTeamReadsItWithAuthorAndDate() {
    var mira = people.mira();
    var page = mira.opens(ABOUT_BARAKA);
    assertThat(page.text())
        .contains(WORD, "Kofi A.", "Never about health, never about cases", "gets all of them");
    assertThat(mira.sends(ABOUT_BARAKA, "body", "Looks for a <b>mentor</b> in Dodoma").leadsTo())
        .isEqualTo(ABOUT_BARAKA);
    for (var host : new Browser[] {people.kofi(), people.noor(), mira}) {
      assertThat(host.opens(ABOUT_BARAKA).text()).contains("<b>mentor</b> in Dodoma", "Mira T.");
      assertThat(host.opens(BARAKA).page().select("#notes").text())
          .contains("mentor", "Mira T.", WORD);
    }
    assertThat(
            db.sql("select act from audit_log where member_id = 6 order by id desc limit 1")
                .query(String.class)
                .single())
        .isEqualTo("hosting.noted");
    for (var language : new String[] {"fr", "es", "ar"}) {
      assertThat(
              mira.opens(ABOUT_BARAKA + "?lang=" + language).page().select(".notice.warm").text())
          .as("the reminder in " + language)
          .isNotBlank();
    }
  }

  @Test
  void itStandsInTheWelcomeEditorToo() {
    var mira = people.mira();
    mira.opens("/desk/members/thandi00000000a7/notes");
    mira.sends("/desk/members/thandi00000000a7/notes", "body", "We met at a webinar.");
    assertThat(people.kofi().opens("/desk/welcome/thandi00000000a7").page().select("#notes").text())
        .contains("We met at a webinar.", "Mira T.");
  }

  @Test
  void theMemberReadsNotesInTheirExportAloneAndOtherMembersNever() {
    var baraka = people.baraka();
    for (var reader : new Browser[] {baraka, people.amina(), people.joseph(), people.visitor()}) {
      assertThat(reader.opens(BARAKA).html()).doesNotContain(WORD);
      assertThat(reader.opens(ABOUT_BARAKA).status()).isNotEqualTo(200);
    }
    for (var path : new String[] {"/", "/messages", "/notices", "/settings", "/messages/host"}) {
      assertThat(baraka.opens(path).html()).doesNotContain(WORD);
    }
    assertThat(export.textOf(baraka)).contains(WORD, "Kofi A.");
    assertThat(export.textOf(people.kofi())).as("about somebody else").doesNotContain(WORD);
  }

  @Test
  void aHostDoesNotReadWhatIsNotedAboutThemself() {
    var noor = people.noor();
    var about = "/desk/members/kofi0000000000a2/notes";
    noor.opens(about);
    noor.sends(about, "body", "Asks for fewer members in June");
    assertThat(people.mira().opens(about).text()).contains("fewer members");
    var kofi = people.kofi();
    assertThat(kofi.opens(about).status()).isEqualTo(404);
    assertThat(kofi.opens("/members/kofi0000000000a2").html()).doesNotContain("fewer members");
    kofi.opens(ABOUT_BARAKA);
    assertThat(kofi.trespasses(about, "body", "I am fine").status()).isEqualTo(404);
    assertThat(export.textOf(kofi)).contains("fewer members");
  }

  @Test
  void onlyTheAuthorTakesANoteBack() {
    var end = "/desk/notes/notebaraka000001/end";
    var mira = people.mira();
    assertThat(mira.opens(ABOUT_BARAKA).page().select("form[action=" + end + "]")).isEmpty();
    assertThat(mira.trespasses(end).status()).isEqualTo(404);
    var kofi = people.kofi();
    kofi.opens(ABOUT_BARAKA);
    assertThat(kofi.sends(end).leadsTo()).isEqualTo(ABOUT_BARAKA);
    assertThat(kofi.follows().text()).contains("No notes yet").doesNotContain(WORD);
    assertThat(
            db.sql("select act from audit_log where member_id = 2 order by id desc limit 1")
                .query(String.class)
                .single())
        .isEqualTo("hosting.note-taken-back");
  }

  @Test
  void aWordOfHealthOrACaseIsAskedAboutOnceAndNeverHeldUp() {
    var kofi = people.kofi();
    for (var text :
        new String[] {
          "Her client has a DIAGNOSIS",
          "Il a fait une dépression",
          "Tiene un trastorno de ansiedad",
          "يعاني من الاكتئاب",
          "وبالحالة التي ذكرها",
          "His number is 1234-567-890",
          "Passport AB1234567"
        }) {
      kofi.opens(ABOUT_BARAKA);
      var asked = kofi.sends(ABOUT_BARAKA, "body", text);
      assertThat(asked.status()).as(text).isEqualTo(422);
      assertThat(asked.page().select("[role=alert]").text()).contains("health or a case");
      assertThat(asked.page().select("textarea").text()).isEqualTo(text);
      assertThat(kofi.sends(ABOUT_BARAKA).status()).as(text).isEqualTo(303);
    }
    for (var text :
        new String[] {"Back on 2026-11-24, in a castle", "Works in 3 camps, since 2019"}) {
      kofi.opens(ABOUT_BARAKA);
      assertThat(kofi.sends(ABOUT_BARAKA, "body", text).status()).as(text).isEqualTo(303);
    }
  }

  @Test
  void aNoteIsShortAndNotEmptyAndWhatWasTypedIsKept() {
    var kofi = people.kofi();
    kofi.opens(ABOUT_BARAKA);
    assertThat(kofi.sends(ABOUT_BARAKA, "body", "  ").status()).isEqualTo(422);
    var long_ = "word ".repeat(101);
    var refused = kofi.sends(ABOUT_BARAKA, "body", long_);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#body-problem").text()).contains("500");
    assertThat(refused.page().select("textarea").text()).startsWith("word word");
  }

  @Test
  void inSafetyModeTheirOwnHostAloneReadsAndInTheEndAllIsForgotten() {
    var baraka = people.baraka();
    baraka.opens("/settings/safety");
    baraka.sends("/settings/safety");
    var address = db.sql("select address from members where id = 8").query(String.class).single();
    var now = "/desk/members/" + address + "/notes";
    assertThat(people.kofi().opens(now).text()).as("their host").contains(WORD);
    assertThat(people.mira().opens(now).status()).isEqualTo(404);
    assertThat(people.mira().opens("/members/" + address).html()).doesNotContain(WORD);

    db.sql("delete from members where id = 8").update();
    assertThat(db.sql("select count(*) from member_notes").query(Integer.class).single()).isZero();
  }

  @Test
  void manyNotesAreReadPageByPage() {
    db.sql(
            """
            insert into member_notes (address, member_id, author_id, body, at)
            select 'note' || n, 8, 2, 'Note nr ' || n || '.', now() from generate_series(1, 25) n
            """)
        .update();
    var kofi = people.kofi();
    var first = kofi.opens(ABOUT_BARAKA);
    assertThat(first.text()).contains("Note nr 25.", "Note nr 6.").doesNotContain("Note nr 5.");
    var next = kofi.opens(first.page().select("a.button.quiet").attr("href"));
    assertThat(next.text()).contains("Note nr 5.", WORD).doesNotContain("Note nr 6.");
    assertThat(kofi.opens(BARAKA).page().select("#notes").text()).contains("All notes");
  }
}
