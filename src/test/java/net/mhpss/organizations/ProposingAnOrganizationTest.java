package net.mhpss.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ProposingAnOrganizationTest {
  private static final String PROPOSED = "/organizations/lakesidd000000b3";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;

  @Test
  void whatAMemberProposesIsThereAtOnceAndSaidToBeUnconfirmed() {
    var hana = people.hana();
    hana.opens("/organizations/new?lang=en");
    var proposed =
        hana.sends(
            "/organizations",
            "name",
            "Quiet Valley Circle",
            "shortName",
            "QVC",
            "kind",
            "community",
            "country",
            "RW",
            "website",
            "valley.example.org");
    assertThat(proposed.status()).isEqualTo(303);
    var page = people.visitor().opens(proposed.leadsTo());
    assertThat(page.text())
        .contains("Quiet Valley Circle", "QVC", "Rwanda", "Proposed, to be confirmed by a host")
        .doesNotContain("Hana");
    assertThat(page.header("X-Robots-Tag")).contains("noindex");
    assertThat(page.page().select("main a[rel~=nofollow]").attr("href"))
        .isEqualTo("https://valley.example.org/");
    assertThat(people.visitor().opens("/organizations?q=qvc").text())
        .contains("1 organization", "Quiet Valley Circle");
  }

  /** To take a name of a book's length apart kept the database busy for minutes. */
  @Test
  void aNameWithoutEndIsNotLookedForWhole() {
    var endless = "Quiet Valley ".repeat(40_000);
    var hana = people.hana();
    hana.opens("/organizations/new?lang=en");
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertThat(hana.sends("/organizations", "name", endless, "kind", "community").text())
              .contains("letters");
          hana.opens("/settings/affiliations");
          assertThat(hana.sends("/settings/affiliations", "q", endless).status()).isEqualTo(422);
          hana.opens("/organizations/new?lang=en");
          assertThat(hana.sends("/organizations", "website", "a.".repeat(400_000)).status())
              .isEqualTo(422);
        });
  }

  @Test
  void nearlyTheSameNameIsShownBeforeItIsProposedAnew() {
    var hana = people.hana();
    hana.opens("/organizations/new?lang=en");
    var asked = hana.sends("/organizations", "name", "Lakside listners", "kind", "community");
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.text()).contains("Is it one of these?", "Lakeside Listeners", "It is none");
    assertThat(asked.page().select("main a[href*=lakeside000000b1]")).isNotEmpty();
    assertThat(asked.page().select("input[name=name]").val()).isEqualTo("Lakside listners");
    assertThat(hana.sends("/organizations", "none", "on").status()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "World Helth Organisation",
        "Organisation mondiale de la santé",
        "منظمه الصحة العالمية",
        "WHO Kampala office"
      })
  void aNameIsNearInWhicheverLanguage(String name) {
    assertThat(alike(people.hana(), name)).contains("World Health Organization");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "xq", "Zzyzx", "%", "' or 1=1 --"})
  void whatIsNearNothingFindsNothing(String name) {
    assertThat(alike(people.hana(), name)).doesNotContain("World Health Organization");
  }

  @Test
  void whatIsMissingOrHostileIsSaidBesideItsField() {
    var hana = people.hana();
    hana.opens("/organizations/new?lang=en");
    var answer =
        hana.sends(
            "/organizations",
            "name",
            "\u202e\u0000 — \u200b",
            "kind",
            "army",
            "country",
            "XX",
            "website",
            "javascript:alert(1)",
            "shortName",
            "x".repeat(41));
    assertThat(answer.status()).isEqualTo(422);
    for (var field : List.of("name", "kind", "country", "website", "shortName")) {
      assertThat(answer.page().select("#" + field + "-problem").text()).as(field).isNotEmpty();
    }
    assertThat(answer.page().select("input[name=website]").val()).isEqualTo("javascript:alert(1)");
    var script =
        hana.sends(
            "/organizations",
            "name",
            "<script>alert(1)</script> \u202eCircle",
            "kind",
            "ngo",
            "country",
            "",
            "website",
            "",
            "shortName",
            "",
            "none",
            "on");
    var page = people.visitor().opens(script.leadsTo());
    assertThat(page.html()).contains("&lt;script&gt;alert").doesNotContain("<script>", "\u202e");
  }

  @Test
  void aHostConfirmsAndWhoProposedIsTold() {
    var before = audited("organizations.confirmed");
    var kofi = people.kofi();
    assertThat(kofi.opens("/desk").page().select("a[href='/organizations/to-check']")).isNotEmpty();
    var list = kofi.opens("/organizations/to-check");
    assertThat(list.page().select("main .list > li").first().text())
        .contains("Lakeside Listeners Kampala", "Baraka M.", "lakeside.example.org");
    assertThat(kofi.sends(PROPOSED + "/check").status()).isEqualTo(303);
    assertThat(people.visitor().opens(PROPOSED).text())
        .contains("Lakeside Listeners Kampala")
        .doesNotContain("to be confirmed", "to be checked");
    assertThat(people.baraka().opens("/notices?lang=en").text())
        .contains("Lakeside Listeners Kampala", "confirmed");
    assertThat(mail("baraka@example.org", "notice-organization-confirmed"))
        .contains("Lakeside Listeners Kampala", PROPOSED);
    assertThat(audited("organizations.confirmed")).isEqualTo(before + 1);
  }

  @Test
  void aHostWhoDoesNotTakeItUpSaysWhy() {
    var kofi = people.kofi();
    kofi.opens("/organizations/to-check");
    var refused = kofi.sends(PROPOSED + "/removal", "reason", " ");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#reason-problem").text()).contains("Say why");
    assertThat(kofi.sends(PROPOSED + "/removal", "reason", "It is a project of ours.").status())
        .isEqualTo(303);
    assertThat(people.visitor().opens(PROPOSED).status()).isEqualTo(404);
    assertThat(people.baraka().opens("/notices?lang=en").text())
        .contains("Lakeside Listeners Kampala", "It is a project of ours.");
    assertThat(mail("baraka@example.org", "notice-organization-declined"))
        .contains("> It is a project of ours.");
    var hana = people.hana();
    assertThat(hana.opens("/notices?lang=en").text()).doesNotContain("Kampala");
  }

  @Test
  void whoProposesWithoutEndIsAskedToWait() {
    var hana = people.hana();
    for (int times = 0; times < 12; times++) {
      hana.opens("/organizations/new");
      hana.sends("/organizations", "name", "Circle " + times, "kind", "ngo", "none", "on");
    }
    hana.opens("/organizations/new");
    assertThat(
            hana.sends("/organizations", "name", "One more", "kind", "ngo", "none", "on").status())
        .isEqualTo(429);
  }

  @Test
  void whoLeavesTakesTheirNameOffWhatTheyProposed() {
    var baraka = people.baraka();
    assertThat(export.textOf(baraka)).contains("Lakeside Listeners Kampala");
    baraka.opens("/settings/data");
    assertThat(baraka.sends("/settings/leaving", "sure", "on").status()).isEqualTo(303);
    assertThat(people.kofi().opens("/organizations/to-check").text())
        .contains("Lakeside Listeners Kampala")
        .doesNotContain("Baraka");
  }

  private static String alike(Browser member, String name) {
    return member
        .opens(
            "/organizations/alike?lang=en&q="
                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
        .html();
  }

  private String mail(String address, String about) {
    return db.sql("select plain from letters where address = :address and about = :about")
        .param("address", address)
        .param("about", about)
        .query(String.class)
        .single();
  }

  private int audited(String act) {
    return db.sql(
            "select count(*) from audit_log where act = :act and member_id = 2 and subject = 900003")
        .param("act", act)
        .query(Integer.class)
        .single();
  }
}
