package net.mhpss.hosting.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class WelcomeTemplatesTest {
  private static final String ENGLISH = "/desk/templates/templateen000001";
  private static final String THANDI = "/desk/welcome/thandi00000000a7";

  @Autowired People people;
  @Autowired JdbcClient db;

  @BeforeEach
  void miraReadsEnglish() {
    db.sql("update members set language = 'en' where id = 6").update();
  }

  @Test
  void theTeamChangesATemplateAndTheHistorySaysWho() {
    var mira = people.mira();
    assertThat(mira.opens("/desk/templates").text())
        .contains("English", "Français", "Español", "العربية", "Welcome");
    mira.opens(ENGLISH);
    var body =
        "Hello {member}! You work on {topics}; I answer in {languages}. [Your sentence.] {host}";
    var preview = mira.sends(ENGLISH, "name", "Short", "body", body, "preview", "yes");
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.page().select("#preview").text())
        .contains("Hello Amina! You work on", "I answer in Spanish and French", "Mira T.");
    assertThat(preview.page().select("textarea[name=body]").text()).isEqualTo(body);
    assertThat(versions()).as("nothing is kept by looking").isOne();

    assertThat(mira.sends(ENGLISH, "name", "Short", "body", body).leadsTo())
        .isEqualTo("/desk/templates");
    assertThat(mira.follows().text()).contains("Short", "by Mira T.");
    var history = people.noor().opens(ENGLISH).page().select("details");
    assertThat(history).hasSize(2);
    assertThat(history.getFirst().text()).contains("Mira T.", "You work on {topics}");
    assertThat(history.getLast().text()).contains("Came with the program", "good first steps");
    assertThat(
            db.sql(
                    "select member_id from audit_log where act = 'hosting.template-written' order by id desc limit 1")
                .query(Long.class)
                .single())
        .isEqualTo(People.MIRA);

    var letter = people.kofi().opens(THANDI).page().select("textarea[name=body]").text();
    assertThat(letter)
        .isEqualTo(
            "Hello Thandi N.! You work on your field; I answer in English and French. [Your sentence.] Kofi A.");
  }

  @Test
  void anUnknownPlaceholderIsRefusedBesideTheFieldAndNothingIsLost() {
    var kofi = people.kofi();
    kofi.opens(ENGLISH);
    for (var pressed : List.of("", "yes")) {
      var refused =
          kofi.sends(
              ENGLISH, "name", "Better", "body", "Hello {membre}, I am {host}", "preview", pressed);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.page().select("#body-problem").text()).contains("no such placeholder");
      assertThat(refused.page().select("form .error").text()).contains("membre");
      assertThat(refused.page().select("textarea[name=body]").text())
          .isEqualTo("Hello {membre}, I am {host}");
      assertThat(refused.page().select("input[name=name]").val()).isEqualTo("Better");
    }
    assertThat(kofi.sends(ENGLISH, "name", "x".repeat(61), "body", "y".repeat(8001)).status())
        .isEqualTo(422);
    assertThat(kofi.sends(ENGLISH, "name", " ", "body", " ").status()).isEqualTo(422);
    assertThat(versions()).isOne();
  }

  @Test
  void whoeverIsSlowerIsToldAndOverwritesOnlyKnowingly() {
    var kofi = people.kofi();
    kofi.opens(ENGLISH);
    var mira = people.mira();
    mira.opens(ENGLISH);
    mira.sends(ENGLISH, "name", "Welcome", "body", "From Mira");
    var refused = kofi.sends(ENGLISH, "name", "Welcome", "body", "From Kofi");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#body-problem").text()).contains("Somebody has changed");
    assertThat(refused.text()).contains("From Mira");
    assertThat(kofi.sends(ENGLISH, "name", "Welcome", "body", "From Kofi").status()).isEqualTo(303);
    assertThat(versions()).isEqualTo(3);
  }

  @Test
  void aLanguageHasSeveralByNameAndTheHostChooses() {
    var kofi = people.kofi();
    kofi.opens("/desk/templates/new?language=fr");
    kofi.sends(
        "/desk/templates", "name", "Pour étudiants", "body", "Bonjour {member}, bon stage. [Vous]");
    assertThat(kofi.follows().text()).contains("Pour étudiants");
    var form = kofi.opens(THANDI);
    var link = form.page().select("a:contains(Pour étudiants)").attr("href");
    assertThat(kofi.opens(link).page().select("textarea[name=body]").text())
        .isEqualTo("Bonjour Thandi N., bon stage. [Vous]");
    assertThat(kofi.opens(link).page().select("a.tag").text()).contains("Pour étudiants");
  }

  @Test
  void aLanguageWithoutATemplateSaysSoAndTakesAnother() {
    db.sql("update members set language = 'es' where id = 7").update();
    var kofi = people.kofi();
    assertThat(kofi.opens(THANDI).page().select(".notice.warm").text()).isEmpty();
    kofi.opens("/desk/templates/templatees000003");
    assertThat(kofi.sends("/desk/templates/templatees000003/end").status()).isEqualTo(303);
    assertThat(kofi.follows().text()).contains("There is no template in this language yet");
    assertThat(kofi.opens("/desk/templates/templatees000003").status()).isEqualTo(404);
    var form = kofi.opens(THANDI);
    assertThat(form.page().select("[role=status]").text()).contains("no template in Español yet");
    assertThat(form.page().select("textarea[name=body]").text()).startsWith("Hello Thandi");
    assertThat(form.page().select("[role=status] a").attr("href"))
        .isEqualTo("/desk/templates/new?language=es");

    db.sql(
            "insert into welcome_template_endings (template_id, at) select id, now() from welcome_templates on conflict do nothing")
        .update();
    var empty = kofi.opens(THANDI);
    assertThat(empty.page().select("[role=status]").text()).contains("no template in Español yet");
    assertThat(empty.page().select("textarea[name=body]").text()).isEmpty();
  }

  @Test
  void onlyTheHostingTeamWithASecondFactorReadsThem() {
    for (var other : new Browser[] {people.amina(), people.joseph()}) {
      assertThat(other.opens("/desk/templates").status()).isEqualTo(404);
      assertThat(other.opens(ENGLISH).status()).isEqualTo(404);
    }
    assertThat(people.withOneFactor(People.KOFI).opens("/desk/templates").status())
        .isNotEqualTo(200);
  }

  private int versions() {
    return db.sql("select count(*) from welcome_template_versions where template_id = 1")
        .query(Integer.class)
        .single();
  }

  @Test
  void wordsAreOnesOwnWhenTheTemplateDoesNotSayThem() {
    var template = "Hello Thandi, welcome to the network. [Write here.] Answer me, Kofi";
    assertThat(own("Hello Thandi, welcome to the network! Answer me — Kofi").areMissing(template))
        .isTrue();
    assertThat(
            own("hello  thandi welcome to **the** network answer me kofi a").areMissing(template))
        .isTrue();
    assertThat(own("Hello Thandi, your work in Durban struck me. Write here.").areMissing(template))
        .as("the sentence in brackets without them")
        .isTrue();
    assertThat(
            own("Hello Thandi, welcome to the network. Your nurses in Durban! Kofi")
                .areMissing(template))
        .isFalse();
    assertThat(own("Hello Thandi").areMissing(template))
        .as("short, and nobody's template")
        .isFalse();
    var put = "You may want to meet Hana. You both work on supervision.";
    assertThat(
            new WordsOfOnesOwn("Hello Thandi, welcome to the network. " + put, List.of(put))
                .areMissing(template))
        .as("what was put in at a button is nobody's own")
        .isTrue();
  }

  private static WordsOfOnesOwn own(String letter) {
    return new WordsOfOnesOwn(letter, List.of());
  }
}
