package net.mhpss.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class FollowingTest {
  private static final String HANA = "/members/hana0000000000a4";
  private static final String KOFI = "/members/kofi0000000000a2";
  private static final String NEWS = "/following?lang=en";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;

  @Test
  void whatAFollowedMemberSharesAndAsksIsGathered() {
    var amina = people.amina();
    assertThat(amina.opens(NEWS).text()).contains("Nothing new yet");
    follow(amina, HANA);

    assertThat(amina.opens(HANA + "?lang=en").text()).contains("Unfollow");
    assertThat(amina.opens(NEWS).text())
        .contains("بطاقات المساء", "when the network is down", "You follow: Hana K.");

    amina.opens(HANA);
    assertThat(amina.sends(HANA + "/follow/end").leadsTo()).isEqualTo(HANA);
    assertThat(amina.opens(NEWS).text()).contains("Nothing new yet");
  }

  @Test
  void aTopicIsFollowedWhereItIsMet() {
    var thandi = people.thandi();
    for (var list :
        List.of(
            "/library?topic=staff-care&lang=en",
            "/members?interest=staff-care&lang=en",
            "/groups?topic=staff-care&lang=en")) {
      assertThat(people.visitor().opens(list).text()).doesNotContain("Follow Staff");
      assertThat(thandi.opens(list).text()).contains("Follow Staff and volunteer care");
      assertThat(thandi.sends("/following/topics/staff-care").leadsTo()).isEqualTo(list);
      assertThat(thandi.follows().text()).contains("Unfollow Staff and volunteer care");
      assertThat(thandi.opens(NEWS).text()).contains("You follow: Staff and volunteer care");
      thandi.opens(list);
      assertThat(thandi.sends("/following/topics/staff-care/end").leadsTo()).isEqualTo(list);
      assertThat(thandi.opens(NEWS).text()).contains("Nothing new yet");
    }
    assertThat(thandi.opens("/library?topic=staff-care&topic=children-youth").html())
        .as("two topics at once")
        .doesNotContain("/following/topics/");
  }

  @Test
  void aCountryIsFollowedWhereItIsMet() {
    var thandi = people.thandi();
    for (var list :
        List.of("/members?country=KE", "/organizations?place=KE", "/library?country=KE")) {
      assertThat(thandi.opens(list).text()).as(list).contains("Follow Kenya");
      assertThat(thandi.sends("/following/countries/KE").leadsTo()).isEqualTo(list);
      assertThat(thandi.follows().text()).contains("Unfollow Kenya");
      thandi.opens(list);
      thandi.sends("/following/countries/KE/end");
    }
    assertThat(thandi.opens("/members?region=002").html()).doesNotContain("/following/countries/");
  }

  @Test
  void theWayBackNeverLeadsElsewhere() {
    var thandi = people.thandi();
    for (var back :
        List.of(
            "https://evil.example", "//evil.example", "/library?x=\r\nSet-Cookie:a", "/sign-out")) {
      thandi.opens("/members?country=KE");
      assertThat(thandi.sends("/following/countries/KE", "back", back).leadsTo())
          .isEqualTo("/following");
      thandi.opens("/members?country=KE");
      thandi.sends("/following/countries/KE/end");
    }
  }

  @Test
  void nobodyLearnsWhoFollowsThem() {
    follow(people.baraka(), HANA);
    var hana = people.hana();
    for (var page :
        List.of("/", "/notices", HANA, "/following", "/settings/following", "/settings")) {
      assertThat(hana.opens(page + "?lang=en").text()).as(page).doesNotContain("Baraka");
    }
    assertThat(people.kofi().opens(HANA).text()).doesNotContain("Baraka");
  }

  @Test
  void whatIsSaidInAClosedGroupIsShownToItsMembersAlone() {
    var amina = people.amina();
    follow(amina, KOFI);
    assertThat(amina.opens(NEWS).text()).doesNotContain("What tires us most");
    var joseph = people.joseph();
    follow(joseph, KOFI);
    assertThat(joseph.opens(NEWS).text()).contains("What tires us most", "You follow: Kofi A.");
  }

  @Test
  void followedTopicsAndCountriesBringWorksGroupsAndDiscussions() {
    var thandi = people.thandi();
    thandi.opens("/settings/following");
    assertThat(
            thandi
                .sends("/settings/following", "topics", "staff-care", "topics", "children-youth")
                .leadsTo())
        .isEqualTo("/following");
    assertThat(thandi.follows().text())
        .contains(
            "بطاقات المساء",
            "Children and families",
            "when the network is down",
            "You follow: Staff and volunteer care");

    var baraka = people.baraka();
    baraka.opens("/settings/following");
    baraka.sends("/settings/following", "countries", "KE");
    assertThat(baraka.opens(NEWS).text())
        .contains("You follow: Kenya", "Supervisors")
        .doesNotContain("بطاقات المساء", "What tires us most");
  }

  @Test
  void whoFollowsATopicFollowsWhatLiesBelowIt() {
    db.sql("update works set topics = '{referral-pathways}' where id = 2").update();
    var thandi = people.thandi();
    thandi.opens("/settings/following");
    thandi.sends("/settings/following", "topics", "coordination");
    assertThat(thandi.follows().text()).contains("بطاقات المساء", "You follow: Coordination");
  }

  @Test
  void whatAnOrganizationHasPublishedFollows() {
    db.sql("update work_publishers set organization_id = 900001 where work_id = 2").update();
    var kofi = people.kofi();
    follow(kofi, "/organizations/lakeside000000b1");
    assertThat(kofi.opens(NEWS).text()).contains("بطاقات المساء", "You follow: Lakeside Listeners");

    assertThat(kofi.opens("/settings/following").text()).contains("Lakeside Listeners");
    assertThat(
            kofi.sends(
                    kofi.opens("/settings/following")
                        .page()
                        .select("form[action^=/organizations/]")
                        .attr("action"))
                .leadsTo())
        .isEqualTo("/settings/following");
    assertThat(kofi.opens(NEWS).text()).contains("Nothing new yet");
  }

  @Test
  void whoIsInSafetyModeDropsOutOfSight() {
    var amina = people.amina();
    follow(amina, HANA);
    db.sql("update members set name = 'Blue Heron', address = 'heron00000000x4' where id = 4")
        .update();
    db.sql(
            """
            insert into safety (member_id, since, name, address, profile, visibilities)
            values (4, now(), 'Hana K.', 'hana0000000000a4', '{}', '[]')
            """)
        .update();

    assertThat(amina.opens(NEWS).text()).doesNotContain("بطاقات المساء", "Hana", "Heron");
    assertThat(amina.opens("/settings/following").text()).doesNotContain("Hana", "Heron");
    assertThat(amina.opens("/members/heron00000000x4").page().select("form[action$=/follow]"))
        .isEmpty();
    assertThat(amina.trespasses("/members/heron00000000x4/follow").status()).isEqualTo(404);
    assertThat(export.textOf(amina)).doesNotContain("Heron");

    db.sql("delete from safety").update();
    assertThat(amina.opens(NEWS).text()).contains("بطاقات المساء");
  }

  @Test
  void whoKeepsTheFollowerAwayDropsOutOfSight() {
    var amina = people.amina();
    follow(amina, HANA);
    db.sql("insert into blockings (member_id, blocked_id, since) values (4, 1, now())").update();
    assertThat(amina.opens(NEWS).text()).contains("Nothing new yet");
    assertThat(amina.opens("/settings/following").text()).doesNotContain("Hana");
    assertThat(amina.trespasses(HANA + "/follow").status()).isEqualTo(404);
  }

  @Test
  void everythingIsReachedByReadingOnAndNothingTwice() {
    db.sql(
            """
            insert into works (address, kind, topics, languages, status, shared_by, shared_at)
            select 'wmany' || lpad(cast(n as text), 11, '0'), 'tool', '{staff-care}', '{en}', 'PUBLISHED', 5,
                   now() - n / 10 * interval '1 day'
              from generate_series(0, 49) n
            """)
        .update();
    db.sql(
            """
            insert into editions (address, work_id, language, title, title_language, title_evidence, licence, evidence, added_at)
            select 'e' || address, id, 'en', 'Work ' || address, 'en', 'SEEN', 'unknown', 'SHARED', now()
              from works where address like 'wmany%'
            """)
        .update();
    var kofi = people.kofi();
    kofi.opens("/settings/following");
    kofi.sends("/settings/following", "topics", "staff-care");
    var seen = new HashSet<String>();
    var path = NEWS;
    int pages = 0;
    while (!path.isEmpty()) {
      var page = kofi.opens(path).page();
      for (var link : page.select("ul.lead a:first-child")) {
        assertThat(seen.add(link.text())).as(link.text()).isTrue();
      }
      path = page.select("main a.button[href*=before]").attr("href");
      pages++;
    }
    assertThat(seen).hasSize(51);
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void onlyWhatIsOfferedCanBeFollowed() {
    var amina = people.amina();
    amina.opens("/settings/following");
    var refused =
        amina.sends("/settings/following", "topics", "staff-care", "countries", "Atlantis");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("input[value=staff-care]").hasAttr("checked")).isTrue();
    assertThat(amina.opens("/settings/following").page().select("input[checked]")).isEmpty();

    assertThat(amina.trespasses("/members/amina000000000a1/follow").status()).isEqualTo(404);
    assertThat(amina.trespasses("/members/nobody/follow").status()).isEqualTo(404);
    assertThat(amina.trespasses("/organizations/nobody/follow").status()).isEqualTo(404);
  }

  @Test
  void nobodyFollowsMoreThanTheyCanRead() {
    db.sql(
            """
            insert into organizations (address, name, kind, evidence)
            select 'ofollow' || n, 'Organization ' || n, 'community', 'editorial' from generate_series(1, 500) n
            """)
        .update();
    db.sql(
            """
            insert into followed_organizations (follower_id, organization_id, since)
            select 1, id, now() from organizations where address like 'ofollow%'
            """)
        .update();
    var amina = people.amina();
    amina.opens("/organizations/lakeside000000b1");
    var refused = amina.sends("/organizations/lakeside000000b1/follow");
    assertThat(refused.status()).isEqualTo(422);
    db.sql(
            "delete from followed_organizations where organization_id in (select id from organizations where address = 'ofollow7')")
        .update();
    amina.opens("/organizations/lakeside000000b1");
    assertThat(amina.sends("/organizations/lakeside000000b1/follow").status()).isEqualTo(303);
  }

  private static void follow(Browser browser, String path) {
    browser.opens(path);
    assertThat(browser.sends(path + "/follow").status()).isEqualTo(303);
  }
}
