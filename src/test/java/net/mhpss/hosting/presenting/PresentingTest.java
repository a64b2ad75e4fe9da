package net.mhpss.hosting.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class PresentingTest {
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired PersonalPresentation personal;

  @Test
  void aHostSaysInTheirOwnWordsWhoTheyAreAndEverybodyReadsIt() {
    var kofi = people.kofi();
    writes(kofi, "fr", "J’ai formé des infirmières au Ghana.", "La supervision en groupe");
    var card = card(people.visitor("fr"), "kofi");
    assertThat(card)
        .contains("J’ai formé des infirmières", "Demandez-moi", "La supervision en groupe")
        .doesNotContain("Français");
    assertThat(card(people.visitor("en"), "kofi")).as("labelled elsewhere").contains("Français");
    writes(kofi, "en", "I have trained nurses in Ghana.", "");
    assertThat(card(people.visitor("en"), "kofi"))
        .contains("I have trained nurses")
        .doesNotContain("J’ai formé", "Français", "Ask me about");
    writes(kofi, "en", "", "");
    assertThat(card(people.visitor("en"), "kofi")).contains("J’ai formé");
    assertThat(personal.export(People.KOFI).toString()).contains("J’ai formé");
  }

  @Test
  void whatIsTooLongStaysInItsField() {
    var kofi = people.kofi();
    kofi.opens("/desk/about-me?in=en&lang=en");
    var refused = kofi.sends("/desk/about-me", "background", "a".repeat(601), "askMe", "b");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("under 600 letters");
    assertThat(refused.page().select("[name=askMe]").text()).isEqualTo("b");
  }

  @Test
  void visitorsSeeOnlyHostsWhoShowThemselvesToEverybody() {
    var mira = people.mira();
    mira.opens("/desk/about-me");
    mira.sends("/desk/about-me/seen", "everybody", "");
    assertThat(people.visitor().opens("/hosting").text())
        .contains("Kofi A.")
        .doesNotContain("Mira");
    assertThat(people.visitor().opens("/").text()).doesNotContain("Mira");
    assertThat(people.visitor().opens("/members/mira0000000000a6").text())
        .doesNotContain("Regional host");
    assertThat(people.visitor().opens("/contact?lang=en&host=mira0000000000a6").text())
        .doesNotContain("Mira");
    assertThat(people.amina().opens("/hosting").text()).contains("Mira T.");
    mira.opens("/desk/about-me");
    mira.sends("/desk/about-me/seen", "everybody", "on");
    assertThat(people.visitor().opens("/hosting").text()).contains("Mira T.");
  }

  @Test
  void whoIsInSafetyModeIsNotIntroducedToAnybody() {
    writes(people.mira(), "es", "Trabajo en Bogotá.", "");
    var mira = people.mira();
    mira.opens("/settings/safety");
    assertThat(mira.sends("/settings/safety", "pseudonym", "Blue Heron").status()).isEqualTo(303);
    for (var reader : new Browser[] {people.visitor("es"), people.amina()}) {
      assertThat(reader.opens("/hosting?lang=es").text()).doesNotContain("Mira", "Bogotá");
    }
  }

  @Test
  void theTeamIsFoundByLanguageAndRegion() {
    var arabic = people.visitor().opens("/hosting?language=ar").page().select("main article");
    assertThat(arabic.text()).contains("Noor").doesNotContain("Kofi", "Mira");
    var americas = people.visitor().opens("/hosting?region=019&language=es").page();
    assertThat(americas.select("main article").text()).contains("Mira").doesNotContain("Kofi");
    assertThat(people.visitor().opens("/hosting?region=019").page().select("main article").text())
        .as("who looks after everywhere, too")
        .contains("Mira", "Kofi");
    assertThat(people.visitor().opens("/hosting?lang=en&language=sw").text())
        .contains("Nobody on the team page fits this");
  }

  @Test
  void contactLeadsToTheRightOne() {
    var visitor = people.visitor("es");
    var link =
        visitor
            .opens("/hosting")
            .page()
            .select("article:contains(Mira) a[href^=/contact]")
            .attr("href");
    assertThat(visitor.opens(link.replaceAll("#.*", "")).text()).contains("Mira T.");
    visitor.sends("/contact", "email", "una@example.org", "message", "¿Podemos colaborar?");
    assertThat(
            db.sql(
                    """
                    select k.host_id from contact_claims k
                      join contact_messages t on t.id = k.message_id where t.email = 'una@example.org'
                    """)
                .query(Long.class)
                .single())
        .isEqualTo(People.MIRA);
    var kofi = people.visitor("ar").opens("/hosting").page().select("article:contains(Kofi) a");
    assertThat(kofi.attr("href")).as("in a language Kofi has").contains("language=en");
    var thandi = people.thandi().opens("/hosting").page();
    assertThat(thandi.select("main article").first().select("a[href=/messages/host]")).hasSize(1);
    assertThat(thandi.select("article:contains(Mira) a[href=/messages/to/mira0000000000a6]"))
        .hasSize(1);
  }

  private static void writes(Browser host, String language, String background, String askMe) {
    host.opens("/desk/about-me?in=" + language);
    assertThat(host.sends("/desk/about-me", "background", background, "askMe", askMe).status())
        .isEqualTo(303);
  }

  private static String card(Browser reader, String host) {
    var name = host.equals("kofi") ? "Kofi" : host;
    return reader.opens("/hosting").page().select("article:contains(" + name + ")").text();
  }
}
