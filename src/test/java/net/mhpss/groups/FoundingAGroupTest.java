package net.mhpss.groups;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class FoundingAGroupTest {
  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void whoFoundsAGroupHostsIt() {
    var amina = people.amina();
    amina.opens("/groups/new?lang=en");
    amina.sends(
        "/groups",
        "name",
        "Night shifts",
        "purpose",
        "For who works at night.",
        "access",
        "OPEN",
        "kind",
        "INTEREST",
        "topics",
        "supervision",
        "languages",
        "ar",
        "countries",
        "LB");
    var group = amina.follows();
    assertThat(group.text())
        .contains(
            "Night shifts",
            "For who works at night.",
            "1 member",
            "You are a group host here",
            "Supervision",
            "Lebanon",
            "Arabic");
  }

  @Test
  void theFirstGroupOfAMemberIsLookedAtByTheirHostBeforeOthersSeeIt() {
    var amina = people.amina();
    amina.opens("/groups/new?lang=en");
    var path =
        amina
            .sends(
                "/groups",
                "name",
                "Night shifts",
                "purpose",
                "For nights",
                "access",
                "OPEN",
                "kind",
                "INTEREST")
            .leadsTo();
    assertThat(amina.follows().text()).contains("looks at the first group", "Open", "1 member");
    for (var other : new Browser[] {people.visitor(), people.hana(), people.kofi()}) {
      assertThat(other.opens(path).status()).isEqualTo(404);
      assertThat(other.opens("/groups").text()).doesNotContain("Night shifts");
    }
    amina.opens("/groups/gchildren0000001");
    assertThat(amina.trespasses(path + "/invitations", "member", "hana0000000000a4").status())
        .isEqualTo(404);
    assertThat(people.hana().opens("/groups/to-review").status()).isEqualTo(404);

    var kofi = people.kofi();
    var review = "/groups/to-review/" + path.substring("/groups/".length());
    assertThat(people.hana().opens(review).status()).isEqualTo(404);
    assertThat(people.noor().opens("/desk").text()).contains("Night shifts");
    assertThat(kofi.opens("/groups/to-review").text()).contains("Night shifts", "Amina");
    assertThat(kofi.opens(review).text()).contains("For nights", "Open", "Founded by A Amina");
    assertThat(kofi.sends(review, "decision", "decline").text()).contains("Say why");
    kofi.sends(review, "decision", "decline", "reason", "Say for which country.");
    assertThat(kofi.follows().text()).contains("No group waits");
    assertThat(kofi.opens(review).status()).isEqualTo(404);

    assertThat(amina.opens(path).text()).contains("would not have it", "Say for which country.");
    assertThat(LookingAfterAGroupTest.soon(() -> amina.opens("/notices").text(), "country"))
        .contains("Say for which country.");
    amina.opens(path + "/edit");
    amina.sends(path + "/edit", "purpose", "For nights in Lebanon", "access", "CLOSED");
    assertThat(amina.follows().text()).contains("looks at the first group", "Closed");
    assertThat(people.visitor().opens(path).status()).isEqualTo(404);

    kofi.opens(review);
    kofi.sends(review, "decision", "approve");
    assertThat(people.visitor().opens(path).text())
        .contains("Night shifts", "For nights in Lebanon", "Closed");
    assertThat(amina.opens(path).text()).doesNotContain("looks at the first group");
    assertThat(acts()).contains("groups.sent-back", "groups.approved");

    amina.opens("/groups/new");
    var second =
        amina
            .sends(
                "/groups", "name", "Second", "purpose", "Two", "access", "OPEN", "kind", "COUNTRY")
            .leadsTo();
    assertThat(people.visitor().opens(second).status()).isEqualTo(200);
  }

  @Test
  void whoGivesUpTheirFirstGroupLeavesNothing() {
    var amina = people.amina();
    amina.opens("/groups/new");
    var path = amina.sends("/groups", "name", "X", "purpose", "Y", "access", "OPEN").leadsTo();
    amina.opens(path + "/hosting");
    assertThat(amina.sends(path + "/end").leadsTo()).isEqualTo("/groups");
    assertThat(groups()).isEqualTo(4);
    var joseph = people.joseph();
    joseph.opens("/groups/gchildren0000001/hosting");
    assertThat(joseph.trespasses("/groups/gchildren0000001/end").status()).isEqualTo(404);
  }

  private java.util.List<String> acts() {
    return db.sql("select act from audit_log").query(String.class).list();
  }

  @Test
  void whatWasTypedIsKeptAndWhatIsWrongIsSaidInTheReadersLanguage() {
    var amina = people.amina();
    amina.opens("/groups/new?lang=ar");
    var again =
        amina.sends(
            "/groups",
            "name",
            "<b>بيروت</b>",
            "purpose",
            "  ",
            "access",
            "CLOSED",
            "topics",
            "supervision");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.html())
        .contains("dir=\"rtl\"", "value=\"&lt;b>بيروت&lt;/b>\"", "اكتب الغرض من المجموعة.");
    assertThat(again.page().select("input[value=CLOSED]").hasAttr("checked")).isTrue();
    assertThat(again.page().select("input[value=supervision]").hasAttr("checked")).isTrue();
    assertThat(groups()).isEqualTo(4);
  }

  @Test
  void scriptStaysTextInEveryField() {
    var script = "<script>alert(1)</script>";
    var amina = people.amina();
    amina.opens("/groups/new?lang=en");
    amina.sends(
        "/groups",
        "name",
        script,
        "purpose",
        script + "\r\n\0\u202E",
        "topics",
        script,
        "languages",
        script,
        "countries",
        script);
    var group = amina.follows();
    assertThat(group.status()).isEqualTo(200);
    assertThat(group.page().select("script")).isEmpty();
    assertThat(group.text()).contains(script);

    var path =
        amina
            .opens("/groups")
            .page()
            .select("h3 a:contains(script)")
            .attr("href")
            .replaceFirst("-.*", "");
    amina.opens(path + "/edit");
    amina.sends(path + "/edit", "about", "[x](javascript:alert(1)) " + script);
    assertThat(amina.follows().page().select("script, a[href^=javascript]")).isEmpty();
  }

  @Test
  void whatNoFormOffersIsLeftOut() {
    var amina = people.amina();
    amina.opens("/groups/new");
    assertThat(amina.sends("/groups", "name", "X", "purpose", "Y", "access", "SECRET").status())
        .isEqualTo(422);
    amina.sends(
        "/groups",
        "name",
        "X",
        "purpose",
        "Y",
        "access",
        "OPEN",
        "topics",
        "nothing-like-it",
        "languages",
        "xx",
        "countries",
        "ZZ");
    assertThat(amina.follows().status()).isEqualTo(200);
  }

  @Test
  void aFormSentTwiceFoundsOneGroup() {
    var amina = people.amina();
    var form = amina.opens("/groups/new");
    var fields =
        new String[] {
          "name",
          "Once",
          "purpose",
          "Only",
          "access",
          "OPEN",
          "kind",
          "INTEREST",
          "_csrf",
          form.page().select("form[action=/groups] [name=_csrf]").val(),
          "_once",
          form.page().select("form[action=/groups] [name=_once]").val()
        };
    var first = amina.forges("/groups", fields).leadsTo();
    assertThat(amina.forges("/groups", fields).leadsTo()).isEqualTo(first);
    assertThat(groups()).isEqualTo(5);
  }

  @Test
  void theListIsNarrowedByTopicAndLanguage() {
    var visitor = people.visitor();
    assertThat(visitor.opens("/groups").text())
        .contains("Children and families", "Supervisors")
        .doesNotContain("Hosts’ room");
    assertThat(visitor.opens("/groups?topic=supervision").text())
        .contains("A quiet place")
        .doesNotContain("Working with children");
    assertThat(visitor.opens("/groups?topic=workforce").text())
        .contains("A quiet place")
        .doesNotContain("Working with children");
    assertThat(visitor.opens("/groups?language=fr").text())
        .contains("A quiet place")
        .doesNotContain("Working with children");
    assertThat(visitor.opens("/groups?topic=grief-loss&language=so").text())
        .contains("There is no such group yet");
  }

  @Test
  void aLongListGoesOnByName() {
    db.sql(
            """
        with founded as (
          insert into groups (address, name, purpose, access, kind, founded_at)
          select 'gmany' || lpad(n::text, 11, '0'), 'Many ' || lpad(n::text, 3, '0'), 'One of many', 'OPEN', 'INTEREST', now()
            from generate_series(1, 45) n
          returning id),
        entered as (
          insert into memberships (group_id, member_id, since) select id, 5, now() from founded returning group_id)
        insert into hostings (group_id, member_id, since) select group_id, 5, now() from entered
        """)
        .update();
    var visitor = people.visitor();
    var seen = new java.util.ArrayList<String>();
    var page = visitor.opens("/groups");
    for (int pages = 1; ; pages++) {
      seen.addAll(page.page().select("h3 a").eachText());
      var more = page.page().selectFirst("a.button:contains(Show more)");
      if (more == null) {
        assertThat(pages).isEqualTo(3);
        break;
      }
      page = visitor.opens(more.attr("href"));
    }
    assertThat(seen).hasSize(47).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void aGroupIsClosedOrHiddenLaterButNeverOpened() {
    var joseph = people.joseph();
    joseph.opens("/groups/gsupervis0000002/edit");
    var again =
        joseph.sends("/groups/gsupervis0000002/edit", "access", "OPEN", "name", "Supervisors all");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("never opened");
    assertThat(again.html()).contains("value=\"Supervisors all\"");

    joseph.opens("/groups/gchildren0000001/edit");
    assertThat(joseph.sends("/groups/gchildren0000001/edit", "access", "HIDDEN").leadsTo())
        .isEqualTo("/groups/gchildren0000001");
    assertThat(people.visitor().opens("/groups/gchildren0000001").status()).isEqualTo(404);
    assertThat(
            db.sql(
                    "select distinct access from searchable_discussions where path like '/groups/gchildren%'")
                .query(String.class)
                .list())
        .containsExactly("group:1");
    assertThat(
            db.sql("select count(*) from changes where kind = 'discussion' and subject = 1")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  private int groups() {
    return db.sql("select count(*) from groups").query(Integer.class).single();
  }
}
