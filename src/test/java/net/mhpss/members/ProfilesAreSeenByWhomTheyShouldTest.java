package net.mhpss.members;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class ProfilesAreSeenByWhomTheyShouldTest {
  @Autowired People people;

  @Test
  void toVisitorsAMemberIsANameUnlessTheyShowMore() {
    var page = people.visitor().opens("/members/hana0000000000a4");
    assertThat(page.text())
        .contains("Hana K.")
        .doesNotContain("Yemen", "electricity", "Psychosocial officer");
    assertThat(page.header("X-Robots-Tag")).contains("noindex");

    var hana = people.hana();
    hana.opens("/settings/visibility");
    hana.sends("/settings/visibility", "headline", "EVERYONE");
    assertThat(people.visitor().opens("/members/hana0000000000a4").text())
        .contains("Psychosocial officer")
        .doesNotContain("electricity");
  }

  @Test
  void whatIsForTheHostAloneIsNeitherShownNorFound() {
    var amina = people.amina();
    assertThat(amina.opens("/members/hana0000000000a4?lang=en").text())
        .contains("electricity")
        .doesNotContain("Yemen");
    assertThat(amina.opens("/members?country=YE").text()).doesNotContain("Hana");
    assertThat(people.hana().opens("/members/hana0000000000a4?lang=en").text()).contains("Yemen");
  }

  /** Joseph is in a group with Hana, Noor is her host, Amina is neither. */
  @Test
  void eachStepNearerSeesMore() {
    var hana = people.hana();
    hana.opens("/settings/visibility");
    hana.sends(
        "/settings/visibility",
        "headline",
        "GROUPS",
        "about",
        "HOST",
        "can_help_with",
        "NOBODY",
        "country",
        "MEMBERS");
    var page = "/members/hana0000000000a4?lang=en";
    assertThat(people.visitor().opens(page).text()).doesNotContain("Yemen", "Psychosocial officer");
    assertThat(people.amina().opens(page).text())
        .contains("Yemen")
        .doesNotContain("Psychosocial officer", "electricity", "peer support");
    assertThat(people.joseph().opens(page).text())
        .contains("Psychosocial officer")
        .doesNotContain("electricity", "peer support");
    assertThat(people.noor().opens(page).text())
        .contains("Psychosocial officer", "electricity")
        .doesNotContain("peer support");
    assertThat(people.hana().opens(page).text()).contains("peer support");
    assertThat(people.amina().opens("/members").text()).doesNotContain("Psychosocial officer");
  }

  @Test
  void theDirectoryFindsByWhatIsShown() {
    var kofi = people.kofi();
    assertThat(kofi.opens("/members?language=sw").text())
        .contains("Joseph O.", "Baraka M.")
        .doesNotContain("Hana");
    assertThat(kofi.opens("/members?language=sw&kind=front-line-worker").text())
        .contains("Joseph O.")
        .doesNotContain("Baraka M.");
    assertThat(people.visitor().opens("/members").text()).doesNotContain("Joseph");
  }

  @Test
  void aProfileIsWrittenAndScriptStaysText() {
    var thandi = people.thandi();
    thandi.opens("/settings/profile");
    var saved =
        thandi.sends(
            "/settings/profile",
            "headline",
            "<script>alert(1)</script>",
            "about",
            "**Student** of [x](javascript:alert(1))\n\n<img src=x onerror=alert(1)>",
            "links",
            "https://example.org/me",
            "country",
            "ZA",
            "languages",
            "en");
    assertThat(saved.leadsTo()).isEqualTo("/members/thandi00000000a7");
    var page = thandi.follows();
    assertThat(page.html())
        .contains("<strong>Student</strong>")
        .doesNotContain("<script>alert", "<img", "javascript:");
    assertThat(page.text()).contains("South Africa");
  }

  @Test
  void aWrongLinkIsSaidBesideItsFieldAndAllIsKept() {
    var thandi = people.thandi();
    thandi.opens("/settings/profile");
    var answer =
        thandi.sends(
            "/settings/profile",
            "about",
            "Long text",
            "links",
            "javascript:alert(1)",
            "languages",
            "en");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("#links-problem").text()).isNotEmpty();
    assertThat(answer.page().select("textarea[name=about]").text()).isEqualTo("Long text");
  }
}
