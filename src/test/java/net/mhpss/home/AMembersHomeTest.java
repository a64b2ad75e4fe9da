package net.mhpss.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class AMembersHomeTest {
  private static final String HOME = "/?lang=en";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void aVisitorFindsWorksInTheirLanguageFirst() {
    for (var language : List.of("ar", "fr")) {
      var first = people.visitor().opens("/?lang=" + language).page().selectFirst(".grid .card");
      assertThat(first.select(".tag[lang=" + language + "]")).as(first.text()).isNotEmpty();
    }
  }

  @Test
  void whoIsNewMeetsTheirHostAndFirstSteps() {
    var home = people.thandi().opens(HOME);
    assertThat(home.text())
        .containsSubsequence("Good to see you, Thandi N.", "Your host", "Kofi A.", "First steps")
        .contains("Tell us what you do", "You are in no group yet", "Groups for you");
    assertThat(home.page().select(".strip li")).hasSize(3);
  }

  @Test
  void whoHasJustIntroducedThemselvesFindsPeopleAndGroups() {
    var thandi = people.thandi();
    thandi.opens("/welcome");
    thandi.sends(
        "/welcome",
        "country",
        "UG",
        "languages",
        "en",
        "languages",
        "ar",
        "interests",
        "supervision");
    var home = thandi.follows();
    assertThat(home.text())
        .contains("People you may want to meet", "Joseph O.", "You both", "Supervisors")
        .doesNotContain("Tell us what you do");
  }

  @Test
  void whatTheHostWroteStandsFirst() {
    var hana = people.hana();
    var noor = people.noor();
    noor.opens("/desk/write/hana0000000000a4");
    noor.sends("/desk/write/hana0000000000a4", "body", "How did the pairs of counsellors work?");
    var home = hana.opens(HOME);
    assertThat(home.text())
        .containsSubsequence("Your host", "Noor", "How did the pairs", "New", "New in your groups");
    var conversation = home.page().select(".brand-card a.button").attr("href");
    hana.opens(conversation);
    assertThat(hana.opens(HOME).text())
        .containsSubsequence("New in your groups", "How did the pairs of counsellors work?");
  }

  @Test
  void whatIsNewInTheirGroupsAndNobodyElses() {
    var joseph = people.joseph().opens(HOME).text();
    assertThat(joseph).contains("What tires us most").doesNotContain("Rota for December");
    assertThat(people.kofi().opens(HOME).text())
        .contains("What tires us most")
        .doesNotContain("Rota for December");
    assertThat(people.mira().opens(HOME).text())
        .contains("Rota for December")
        .doesNotContain("What tires us most");
  }

  @Test
  void questionsThatOneCouldAnswer() {
    // hers is answered by others; in Joseph's group, and he has written in it
    assertThat(people.hana().opens(HOME).text()).doesNotContain("Questions you could answer");
    assertThat(people.joseph().opens(HOME).text()).doesNotContain("Questions you could answer");
    // Kofi is not in the group: it is open, in a language of his, but about nothing of his
    assertThat(people.kofi().opens(HOME).text()).doesNotContain("Questions you could answer");
    db.sql("update profiles set interests = '{children-youth}' where member_id = 2").update();
    assertThat(people.kofi().opens(HOME).text())
        .containsSubsequence("Questions you could answer", "when the network is down");
    db.sql("update profiles set languages = '{ar}' where member_id = 1").update();
    db.sql("update profiles set interests = '{children-youth}' where member_id = 1").update();
    assertThat(people.amina().opens("/?lang=ar").text()).doesNotContain("when the network is down");
    db.sql("update discussions set answer_number = 2 where id = 1").update();
    assertThat(people.kofi().opens(HOME).text()).doesNotContain("Questions you could answer");
  }

  @Test
  void whatWasMissedIsToldShort() {
    var joseph = people.joseph();
    assertThat(joseph.opens(HOME).text())
        .contains("Since you were last here", "one discussion went on in your groups");
    // Joseph was here three days ago; a visit in which nothing came tells nothing
    db.sql(
            "update visits set began_at = now() - interval '2 hours', since = now() - interval '3 hours'")
        .update();
    assertThat(people.baraka().opens(HOME).text()).doesNotContain("Since you were last here");
  }

  @Test
  void whatIsFollowedShowsItsNews() {
    var baraka = people.baraka();
    assertThat(baraka.opens(HOME).text()).contains("Nothing new from what you follow");
    baraka.opens("/members/hana0000000000a4");
    baraka.sends("/members/hana0000000000a4/follow");
    assertThat(baraka.opens(HOME).text())
        .containsSubsequence("What you follow", "when the network is down", "You follow: Hana K.");
  }

  @Test
  void aHomeTakesSixStatementsAtTheMost() {
    for (var browser : new net.mhpss.Browser[] {people.hana(), people.thandi(), people.noor()}) {
      browser.opens(HOME);
      try (var statements = Statements.heard()) {
        assertThat(browser.opens(HOME).status()).isEqualTo(200);
        assertThat(statements.all()).hasSizeLessThanOrEqualTo(6).hasSizeGreaterThan(3);
      }
    }
  }

  @Test
  void theFirstHomeOfAVisitTooAndTheFirstAfterTheWelcome() {
    db.sql("delete from visits").update();
    var thandi = people.thandi();
    thandi.opens("/welcome");
    thandi.sends("/welcome", "languages", "en", "interests", "supervision");
    try (var statements = Statements.heard()) {
      thandi.follows();
      assertThat(statements.all()).hasSizeLessThanOrEqualTo(6);
    }
  }

  @Test
  void aHomeIsSaidInEveryLanguage() {
    for (var language : new String[] {"en", "fr", "es", "ar"}) {
      assertThat(people.hana().opens("/?lang=" + language).status()).isEqualTo(200);
    }
  }
}
