package net.mhpss.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ProfilesAreSeenByWhomTheyShouldTest {
  @Autowired People people;
  @Autowired JdbcClient db;

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
    // the cast is laid past the change log, which the index follows
    db.sql("insert into changes (kind, subject) select 'member', id from members").update();
    await()
        .untilAsserted(
            () ->
                assertThat(kofi.opens("/members?language=sw").text())
                    .contains("Joseph O.", "Baraka M.")
                    .doesNotContain("Hana"));
    assertThat(kofi.opens("/members?language=sw&kind=front-line-worker").text())
        .contains("Joseph O.")
        .doesNotContain("Baraka M.");
    assertThat(people.visitor().opens("/members").text()).doesNotContain("Joseph");
  }

  @Test
  void aProfileIsWrittenInPiecesAndScriptStaysText() {
    var thandi = people.thandi();
    thandi.opens("/settings/profile/about");
    var saved =
        thandi.sends(
            "/settings/profile/about",
            "headline",
            "<script>alert(1)</script>",
            "about",
            "**Student** of [x](javascript:alert(1))\n\n<img src=x onerror=alert(1)>",
            "work",
            "Training of <b>nurses</b>");
    assertThat(saved.leadsTo()).isEqualTo("/settings/profile");
    assertThat(thandi.follows().text()).contains("Student of x");
    thandi.opens("/settings/profile/places");
    thandi.sends("/settings/profile/places", "country", "ZA", "languages", "en");
    thandi.opens("/settings/profile/interests");
    thandi.sends("/settings/profile/interests", "interests", "supervision");
    thandi.opens("/settings/profile/reach");
    thandi.sends(
        "/settings/profile/reach", "links", "https://example.org/me", "contact", "+27 000 000");
    var page = thandi.opens("/members/thandi00000000a7?lang=en");
    assertThat(page.html())
        .contains("<strong>Student</strong>", "Training of &lt;b&gt;nurses")
        .doesNotContain("<script>alert", "<img", "javascript:");
    assertThat(page.text())
        .contains("South Africa", "Supervision", "https://example.org/me", "+27 000 000");
  }

  @Test
  void aWrongLinkIsSaidBesideItsFieldAndAllIsKept() {
    var thandi = people.thandi();
    thandi.opens("/settings/profile/reach");
    var answer =
        thandi.sends(
            "/settings/profile/reach",
            "links",
            "javascript:alert(1)",
            "contact",
            "At the clinic",
            "seen_contact",
            "GROUPS");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("#links-problem").text()).isNotEmpty();
    assertThat(answer.page().select("textarea[name=contact]").text()).isEqualTo("At the clinic");
    assertThat(answer.page().select("[name=seen_contact] [selected]").val()).isEqualTo("GROUPS");
  }

  @Test
  void whoSeesAPieceIsChosenBesideIt() {
    var hana = people.hana();
    hana.opens("/settings/profile/about");
    hana.sends("/settings/profile/about", "work", "Team of nine", "seen_work", "GROUPS");
    assertThat(people.amina().opens("/members/hana0000000000a4").text())
        .contains("electricity")
        .doesNotContain("Team of nine");
    assertThat(people.joseph().opens("/members/hana0000000000a4").text()).contains("Team of nine");
    assertThat(hana.opens("/settings/visibility").page().select("[name=country] [selected]").val())
        .as("what was not on that page stays")
        .isEqualTo("HOST");
  }

  @Test
  void contactIsForTheHostUnlessTheMemberShowsMore() {
    var hana = people.hana();
    hana.opens("/settings/profile/reach");
    hana.sends("/settings/profile/reach", "contact", "Radio channel 9");
    var page = "/members/hana0000000000a4";
    assertThat(people.joseph().opens(page).text()).doesNotContain("channel 9");
    assertThat(people.noor().opens(page).text()).contains("channel 9");
    hana.opens("/settings/profile/reach");
    hana.sends("/settings/profile/reach", "seen_contact", "MEMBERS");
    assertThat(people.joseph().opens(page).text()).contains("channel 9");
    assertThat(people.visitor().opens(page).text()).doesNotContain("channel 9");
  }

  /** Joseph and Amina are both in an open group; what is hidden is for those who are in it too. */
  @Test
  void groupsAreShownToWhomTheMemberShowsThem() {
    var page = "/members/joseph00000000a5?lang=en";
    assertThat(people.hana().opens(page).text()).contains("In groups");
    assertThat(people.visitor().opens(page).text()).doesNotContain("In groups");
    var joseph = people.joseph();
    joseph.opens("/settings/visibility");
    joseph.sends("/settings/visibility", "memberships", "NOBODY");
    assertThat(people.hana().opens(page).text()).doesNotContain("In groups");
  }

  /** The page through borrowed eyes is, but for the bar above it, the page of those eyes. */
  @Test
  void aMemberLooksThroughTheEyesOfOthers() {
    var hana = people.hana();
    hana.opens("/settings/visibility");
    hana.sends(
        "/settings/visibility",
        "headline",
        "EVERYONE",
        "about",
        "GROUPS",
        "can_help_with",
        "HOST",
        "interests",
        "NOBODY");
    hana.opens("/settings/visibility/seen-as?by=visitor&lang=en");
    var page = "/members/hana0000000000a4?lang=en";
    assertThat(through(hana, "visitor")).isEqualTo(told(people.visitor().opens(page)));
    assertThat(through(hana, "member")).isEqualTo(told(people.amina().opens(page)));
    assertThat(through(hana, "group")).isEqualTo(told(people.joseph().opens(page)));
    assertThat(through(hana, "host"))
        .isEqualTo(told(people.noor().opens(page)))
        .contains("peer support")
        .doesNotContain("Supervision");
    assertThat(through(hana, "visitor")).doesNotContain("electricity");
    assertThat(hana.opens("/settings/visibility/seen-as?by=god").status()).isEqualTo(404);
  }

  private static String through(net.mhpss.Browser browser, String eyes) {
    var page = browser.opens("/settings/visibility/seen-as?lang=en&by=" + eyes);
    assertThat(page.page().select(".strip nav [aria-current]").size()).isEqualTo(1);
    return told(page);
  }

  /** What a page tells of the member: the way to write to them and the like is left out. */
  private static String told(net.mhpss.Browser.Answer answer) {
    var article = answer.page().selectFirst("main article");
    article.select("form, section.row, section.card, a[href^=/desk/]").remove();
    return article.text();
  }
}
