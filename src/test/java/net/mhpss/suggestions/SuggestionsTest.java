package net.mhpss.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hana and Joseph both work on supervision with Amina; Joseph is in a group with Hana. */
@NetworkTest
class SuggestionsTest {
  private static final String PAGE = "/suggestions?lang=en";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Crowds crowds;
  @Autowired Renewal renewal;

  @Test
  void peopleAreSuggestedWithTheReason() {
    assertThat(why(people.amina().opens(PAGE), "Hana K."))
        .isEqualTo(
            "You both work on supervision, speak Arabic and English, and do the same"
                + " kind of work (front-line worker).");
    assertThat(why(people.hana().opens(PAGE), "Joseph O."))
        .contains("work on supervision", "are in the group \u2068Children and families\u2069");
  }

  @Test
  void theReasonIsSaidInTheReadersLanguage() {
    var amina = people.amina();
    assertThat(why(amina.opens("/suggestions?lang=ar"), "Hana K."))
        .startsWith("كلاكما يعمل على")
        .contains("يتحدث العربية والإنجليزية");
    assertThat(why(amina.opens("/suggestions?lang=fr"), "Hana K."))
        .startsWith("Tous deux, vous travaillez sur : ")
        .contains("parlez arabe et anglais");
    assertThat(why(amina.opens("/suggestions?lang=es"), "Hana K."))
        .startsWith("Ambas personas trabajan en ")
        .contains("hablan árabe e inglés");
  }

  @Test
  void groupsAndWorksAreSuggestedToo() {
    var page = people.amina().opens(PAGE);
    assertThat(why(page, "Supervisors")).isEqualTo("About supervision · in English and French");
    assertThat(why(page, "بطاقات المساء لتفريغ الأقران"))
        .isEqualTo("About supervision · in Arabic");
    assertThat(page.text()).doesNotContain("Hosts’ room");
    assertThat(people.hana().opens(PAGE).text()).doesNotContain("بطاقات المساء");
    assertThat(section(people.joseph().opens(PAGE), "groups").text()).doesNotContain("Supervisors");
  }

  @Test
  void whatIsHiddenGivesNoSuggestionFromTheNextReadingOn() {
    var amina = people.amina();
    // the topic is all that Kofi would share with Mira
    db.sql(
            "update profiles set languages = '{es}', country = 'CO', kinds = '{}' where member_id = 6")
        .update();
    var kofi = people.kofi();
    assertThat(why(kofi.opens(PAGE), "Mira T."))
        .isEqualTo("You both work on coordination and leadership.");
    hide(people.mira(), "interests");
    assertThat(section(kofi.opens(PAGE), "people").text()).doesNotContain("Mira");

    // and whoever hides something themselves is suggested nobody for it
    assertThat(section(amina.opens(PAGE), "people").text()).contains("Joseph O.");
    hide(amina, "interests", "languages", "kinds");
    assertThat(section(amina.opens(PAGE), "people").text()).doesNotContain("Joseph", "Hana");
  }

  @Test
  void amongPeopleInMyGroupsIsNotAmongAllMembers() {
    var hana = people.hana();
    assertThat(why(hana.opens(PAGE), "Joseph O.")).contains("are in the group");
    db.sql(
            "insert into visibilities (member_id, field, seen_by) values (5, 'memberships', 'GROUPS')")
        .update();
    assertThat(why(hana.opens(PAGE), "Joseph O.")).doesNotContain("are in the group");
  }

  @Test
  void whoIsInSafetyModeIsSuggestedToNobody() {
    var amina = people.amina();
    assertThat(amina.opens(PAGE).text()).contains("Hana K.");
    db.sql("update members set name = 'Blue Heron' where id = 4").update();
    db.sql(
            """
            insert into safety (member_id, since, name, address, profile, visibilities)
            values (4, now(), 'Hana K.', 'hana0000000000a4', '{}', '[]')
            """)
        .update();
    assertThat(amina.opens(PAGE).text()).doesNotContain("Hana K.", "Heron");
    crowds.forget();
    db.sql("delete from suggestions").update();
    assertThat(amina.opens(PAGE).text()).doesNotContain("Hana K.", "Heron");
  }

  @Test
  void whoKeepsAwayAndWhoIsKeptAwayAreNotSuggestedToEachOther() {
    assertThat(people.amina().opens(PAGE).text()).contains("Hana K.");
    assertThat(people.hana().opens(PAGE).text()).contains("Amina");
    db.sql("insert into blockings (member_id, blocked_id, since) values (4, 1, now())").update();
    assertThat(people.amina().opens(PAGE).text()).doesNotContain("Hana K.");
    assertThat(people.hana().opens(PAGE).text()).doesNotContain("Amina");
    db.sql("delete from blockings").update();
    db.sql("insert into mutings (member_id, muted_id, since) values (1, 4, now())").update();
    assertThat(people.amina().opens(PAGE).text()).doesNotContain("Hana K.");
    assertThat(people.hana().opens(PAGE).text()).contains("Amina");
  }

  @Test
  void aWiderTopicIsInCommonWhereOneOfBothHasNamedIt() {
    db.sql(
            "update profiles set languages = '{}', kinds = '{}', country = null, interests = '{referral-pathways}' where member_id in (1, 5)")
        .update();
    db.sql("update profiles set interests = '{advocacy}' where member_id = 5").update();
    db.sql(
            "update profiles set languages = '{}', kinds = '{}', country = null, interests = '{coordination}' where member_id = 6")
        .update();
    var page = people.amina().opens(PAGE);
    assertThat(why(page, "Mira T.")).isEqualTo("You both work on coordination and leadership.");
    assertThat(section(page, "people").text()).doesNotContain("Joseph");
  }

  @Test
  void whatIsDismissedStaysAwayUntilItIsBroughtBack() {
    var amina = people.amina();
    amina.opens(PAGE);
    assertThat(amina.sends("/suggestions/people/hana0000000000a4/dismissal").leadsTo())
        .isEqualTo("/suggestions#people");
    amina.opens(PAGE);
    amina.sends("/suggestions/works/wtool00000000002/dismissal");
    amina.opens(PAGE);
    amina.sends("/suggestions/groups/gsupervis0000002/dismissal");
    assertThat(amina.opens(PAGE).text())
        .doesNotContain("Hana K.", "بطاقات المساء", "Supervisors")
        .contains("Joseph O.", "Bring back the 3 that you dismissed");

    renewal.round(Duration.ofMinutes(1));
    db.sql("delete from suggestions").update();
    assertThat(amina.opens(PAGE).text()).doesNotContain("Hana K.", "بطاقات المساء", "Supervisors");

    amina.sends("/suggestions/dismissals/end");
    assertThat(amina.opens(PAGE).text()).contains("Hana K.", "بطاقات المساء", "Supervisors");
  }

  @Test
  void nothingIsDismissedThatOneMayNotKnowOf() {
    var amina = people.amina();
    amina.opens(PAGE);
    assertThat(amina.trespasses("/suggestions/groups/gboard0000000003/dismissal").status())
        .isEqualTo(404);
    assertThat(amina.trespasses("/suggestions/people/nobody/dismissal").status()).isEqualTo(404);
    assertThat(amina.trespasses("/suggestions/people/amina000000000a1/dismissal").status())
        .isEqualTo(404);
    assertThat(amina.trespasses("/suggestions/works/nothing/dismissal").status()).isEqualTo(404);
  }

  @Test
  void whomOneFollowsAndWhoHostsOneNeedNoSuggestion() {
    var amina = people.amina();
    amina.opens("/members/hana0000000000a4");
    amina.sends("/members/hana0000000000a4/follow");
    db.sql("update profiles set interests = '{supervision}' where member_id = 3").update();
    crowds.forget();
    assertThat(section(amina.opens(PAGE), "people").text())
        .contains("Joseph O.")
        .doesNotContain("Hana", "Noor");
  }

  @Test
  void anAnswerThatHelpedIsAReason() {
    db.sql("update discussions set answer_number = 2 where id = 1").update();
    assertThat(why(people.hana().opens(PAGE), "Joseph O."))
        .startsWith("Their answer helped you. You both");
    db.sql("update discussions set answer_number = null where id = 1").update();
    assertThat(why(people.hana().opens(PAGE), "Joseph O."))
        .startsWith("You have thanked them for a post. You both");
    // what was said in a closed group is not told outside it
    db.sql("update groups set access = 'CLOSED' where id = 1").update();
    assertThat(why(people.hana().opens(PAGE), "Joseph O.")).startsWith("You both");
  }

  @Test
  void whoIntroducesThemselvesFindsPeopleOnTheNextPage() {
    var thandi = people.thandi();
    thandi.opens("/welcome");
    thandi.sends(
        "/welcome",
        "country",
        "UG",
        "languages",
        "en",
        "languages",
        "sw",
        "interests",
        "supervision");
    assertThat(
            db.sql("select count(*) from suggestions where member_id = 7")
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(why(thandi.opens(PAGE), "Joseph O."))
        .isEqualTo(
            "You both work on supervision, are in the same country (Uganda), and speak"
                + " English and Swahili.");
  }

  @Test
  void whoHasSaidNothingYetIsHelpedOn() {
    var thandi = people.thandi();
    var page = thandi.opens(PAGE);
    assertThat(section(page, "groups").text()).contains("Children and families");
    assertThat(section(page, "works").text()).contains("Guidelines on support");
  }

  @Test
  void theRoundMakesThoseAnewWhoWaitAndNobodyElse() {
    db.sql("delete from suggestions").update();
    var first = renewal.round(Duration.ofMinutes(1));
    assertThat(first.waited()).isEqualTo(8);
    assertThat(first.made()).isEqualTo(8);
    assertThat(renewal.round(Duration.ofMinutes(1)).waited()).isZero();

    // who shows something else; who has come back after a day; who was away for long
    db.sql("update profiles set interests = '{grief}' where member_id = 5").update();
    db.sql(
            """
            update suggestions set made_at = now() - interval '1 day' where member_id in (1, 2)
            """)
        .update();
    db.sql("update visits set began_at = now() where member_id = 1").update();
    db.sql("update visits set began_at = now() - interval '2 days' where member_id = 2").update();
    db.sql("update visits set began_at = now() - interval '91 days' where member_id = 6").update();
    db.sql("delete from suggestions where member_id = 6").update();
    assertThat(renewal.round(Duration.ofMinutes(1)).waited()).isEqualTo(2);
  }

  @Test
  void aRoundThatIsOutOfTimeGoesOnNextTime() {
    db.sql("delete from suggestions").update();
    assertThat(renewal.round(Duration.ZERO).made()).isZero();
    assertThat(renewal.round(Duration.ofMinutes(1)).made()).isEqualTo(8);
  }

  @Test
  void whoWasShownAndLeftAloneComesLater() {
    var amina = people.amina();
    var first = section(amina.opens(PAGE), "people").select("h3").eachText();
    assertThat(first).isNotEmpty();
    db.sql("update suggestions set made_at = now() - interval '1 day' where member_id = 1")
        .update();
    db.sql("update visits set began_at = now() where member_id = 1").update();
    renewal.round(Duration.ofMinutes(1));
    assertThat(
            db.sql("select cardinality(rested) from suggestions where member_id = 1")
                .query(Integer.class)
                .single())
        .isEqualTo(first.size());
  }

  private static void hide(Browser browser, String... fields) {
    browser.opens("/settings/visibility");
    var chosen = new String[2 * fields.length];
    for (int field = 0; field < fields.length; field++) {
      chosen[2 * field] = fields[field];
      chosen[2 * field + 1] = "GROUPS";
    }
    assertThat(browser.sends("/settings/visibility", chosen).status()).isEqualTo(303);
  }

  private static Element section(Browser.Answer answer, String id) {
    return answer.page().getElementById(id);
  }

  private static String why(Browser.Answer answer, String name) {
    return answer.page().select("article.card").stream()
        .filter(card -> card.select("h3").text().equals(name))
        .map(card -> card.select("> p:not([class]):not([dir])").text())
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not suggested: " + answer.text()));
  }
}
