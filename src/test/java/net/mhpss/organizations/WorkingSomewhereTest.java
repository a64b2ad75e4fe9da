package net.mhpss.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class WorkingSomewhereTest {
  private static final String LAKESIDE = "/organizations/lakeside000000b1";
  private static final String HANA = "/members/hana0000000000a4";
  private static final String SETTINGS = "/settings/affiliations";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transactions;

  @Test
  void aMemberLooksForAnOrganizationAndSaysWhatTheyAreThere() {
    var thandi = people.thandi();
    assertThat(thandi.opens(SETTINGS + "?q=lakside+listners").text())
        .contains("Is it one of these?", "Lakeside Listeners");
    var refused = thandi.sends(SETTINGS, "title", "Cook", "since", "in May");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("choose it, or say that it is not here", "Write a year");
    assertThat(refused.page().select("main [name=title]").last().val()).isEqualTo("Cook");
    thandi.sends(SETTINGS, "organization", "lakeside000000b1", "title", "Cook", "since", "٢٠٢٠");
    assertThat(thandi.follows().text()).contains("Lakeside Listeners", "Cook", "since 2020");
    assertThat(people.kofi().opens(LAKESIDE).text()).contains("Thandi N.", "Cook");
    assertThat(people.kofi().opens("/members/thandi00000000a7").text())
        .contains("Works with", "Lakeside Listeners", "Cook");

    thandi.opens(SETTINGS);
    thandi.sends(SETTINGS + "/lakeside000000b1", "title", "<b>Chef</b>", "since", "");
    assertThat(people.kofi().opens(LAKESIDE).html())
        .contains("&lt;b&gt;Chef")
        .doesNotContain("Cook");
    thandi.opens(SETTINGS);
    thandi.sends(SETTINGS + "/lakeside000000b1/end");
    assertThat(people.kofi().opens(LAKESIDE).text()).doesNotContain("Thandi");
  }

  @Test
  void nobodyIsAskedWhichOneBeforeTheyHaveLooked() {
    var thandi = people.thandi();
    assertThat(thandi.opens(SETTINGS).page().select("[data-found][hidden]")).hasSize(1);
    var found = thandi.opens(SETTINGS + "?q=lakeside").page();
    assertThat(found.select("[data-found][hidden]")).isEmpty();
    assertThat(found.select("legend").text()).contains("Which one?");
    assertThat(thandi.opens(SETTINGS + "?q=qzxv").page().select("legend").text())
        .contains("Nothing with nearly this name")
        .doesNotContain("Which one?");
    assertThat(thandi.opens("/organizations/alike?q=qzxv").html())
        .contains("Nothing with nearly this name");
    assertThat(thandi.opens("/organizations/alike?q=lakeside").html())
        .contains("Is it one of these?");
  }

  @Test
  void oneThatIsNotHereYetIsProposedRightThere() {
    var thandi = people.thandi();
    thandi.opens(SETTINGS + "?q=Quiet+Valley+Circle");
    var refused = thandi.sends(SETTINGS, "organization", "new");
    assertThat(refused.page().select("#kind-problem").text()).isNotEmpty();
    assertThat(refused.page().select("main [name=name]").val()).isEqualTo("Quiet Valley Circle");
    thandi.sends(SETTINGS, "organization", "new", "kind", "community", "title", "Listener");
    assertThat(thandi.follows().text()).contains("Quiet Valley Circle", "Listener");
    assertThat(people.visitor().opens("/organizations?q=quiet+valley").text())
        .contains("Proposed, to be confirmed by a host");
  }

  @Test
  void whoWorksThereIsSeenByWhomEachLetsSeeIt() {
    for (var shown : List.of("EVERYONE", "MEMBERS", "GROUPS", "HOST", "NOBODY")) {
      show(shown);
      assertThat(seen(people.visitor()))
          .as("visitor, " + shown)
          .isEqualTo(shown.equals("EVERYONE"));
      assertThat(seen(people.amina()))
          .as("member, " + shown)
          .isEqualTo(List.of("EVERYONE", "MEMBERS").contains(shown));
      assertThat(seen(people.joseph()))
          .as("in a group with her, " + shown)
          .isEqualTo(List.of("EVERYONE", "MEMBERS", "GROUPS").contains(shown));
      assertThat(seen(people.noor())).as("her host, " + shown).isEqualTo(!shown.equals("NOBODY"));
      assertThat(seen(people.hana())).as("herself, " + shown).isTrue();
      assertThat(people.visitor().opens(LAKESIDE).text())
          .as("search engines read this page")
          .doesNotContain("Hana");
    }
  }

  @Test
  void onHerOwnPageTooItIsSeenByWhomSheLetsSeeIt() {
    show("GROUPS");
    assertThat(people.joseph().opens(HANA).text()).as("in a group with her").contains("Adviser");
    assertThat(people.thandi().opens(HANA).text()).doesNotContain("Adviser", "Lakeside");
    assertThat(people.visitor().opens(HANA).text()).doesNotContain("Adviser", "Lakeside");
    show("EVERYONE");
    assertThat(people.visitor().opens(HANA).text()).contains("Adviser", "Lakeside Listeners");
  }

  @Test
  void whoIsInSafetyModeWorksNowhere() {
    show("EVERYONE");
    assertThat(seen(people.visitor())).isTrue();
    var hana = people.hana();
    hana.opens("/settings/safety");
    assertThat(hana.sends("/settings/safety").status()).isEqualTo(303);
    var address = db.sql("select address from members where id = 4").query(String.class).single();
    for (var reader : List.of(people.visitor(), people.amina(), people.kofi(), people.noor())) {
      assertThat(reader.opens(LAKESIDE).text()).doesNotContain("Adviser");
      assertThat(reader.opens(LAKESIDE + "/people").text()).doesNotContain("Adviser");
      assertThat(reader.opens("/members/" + address).text()).doesNotContain("Adviser", "Lakeside");
    }
    hana.opens("/settings/safety");
    hana.sends("/settings/safety/end");
    assertThat(seen(people.visitor())).isTrue();
  }

  @Test
  void whoIsKeptAwayDoesNotSeeWhereTheOtherWorks() {
    assertThat(seen(people.amina())).isTrue();
    db.sql("insert into blockings (member_id, blocked_id, since) values (4, 1, now())").update();
    assertThat(seen(people.amina())).isFalse();
    assertThat(seen(people.joseph())).isTrue();
    show("GROUPS");
    db.sql("insert into blockings (member_id, blocked_id, since) values (5, 4, now())").update();
    assertThat(seen(people.joseph())).as("in a group with her, and kept away").isFalse();
  }

  @Test
  void aListOfManyGoesOnToItsEnd() {
    transactions.executeWithoutResult(status -> fortyMore());
    var amina = people.amina();
    assertThat(amina.opens(LAKESIDE).page().select("main .list .person")).hasSize(8);
    var first = amina.opens(LAKESIDE + "/people");
    var more = first.page().select("a[rel=next]").attr("href");
    var names = first.page().select("main .person a").eachText();
    names.addAll(amina.opens(more).page().select("main .person a").eachText());
    assertThat(names).hasSize(43).doesNotHaveDuplicates();

    db.sql(
            "insert into visibilities (member_id, field, seen_by) select member_id, 'affiliations', 'EVERYONE' from affiliations")
        .update();
    amina.opens(SETTINGS);
    amina.sends(SETTINGS + "/lakeside000000b1", "title", "Supervisor", "since", "2019");
    var visitor = people.visitor();
    first = visitor.opens(LAKESIDE + "/people");
    more = first.page().select("a[rel=next]").attr("href");
    names = first.page().select("main .person a").eachText();
    names.addAll(visitor.opens(more).page().select("main .person a").eachText());
    assertThat(names).as("whom visitors may see").hasSize(43).doesNotHaveDuplicates();
  }

  @Test
  void aMergerTakesThePeopleAlong() {
    db.sql(
            "insert into affiliations values (5, 900003, 'Founder', 2018, now()), (1, 900003, 'Guest', null, now())")
        .update();
    var kofi = people.kofi();
    kofi.opens("/organizations/lakesidd000000b3/merge");
    kofi.sends("/organizations/lakesidd000000b3/merge", "into", "lakeside000000b1");
    assertThat(kofi.opens(LAKESIDE + "/people").text())
        .contains("Joseph O.", "Founder", "Amina", "Supervisor")
        .doesNotContain("Guest");
  }

  @Test
  void whatIsSaidIsExportedAndForgotten() {
    assertThat(export.textOf(people.amina())).contains("works at", "Supervisor");
    db.sql("delete from members where id = 8").update();
    assertThat(people.kofi().opens(LAKESIDE + "/people").text()).doesNotContain("Nurse");
  }

  private void fortyMore() {
    for (var sql :
        List.of(
            """
            insert into members (address, name, email, email_key, language, joined_at)
            select 'many' || lpad(i::text, 12, '0'), 'Many ' || i, i || '@many.example', i || '@many.example', 'en', now()
              from generate_series(1, 40) as i
            """,
            "insert into profiles (member_id) select id from members where name like 'Many %'",
            """
            insert into assignments (member_id, host_id, since, reasons, due_at)
            select id, 2, now(), '{}', now() from members where name like 'Many %'
            """,
            """
            insert into affiliations (member_id, organization_id, added_at)
            select id, 900001, now() from members where name like 'Many %'
            """)) {
      db.sql(sql).update();
    }
  }

  /** On the page of who works there: for visitors, who are shown no names on the first page. */
  private boolean seen(Browser reader) {
    return reader.opens(LAKESIDE + "/people").text().contains("Hana K.");
  }

  private void show(String level) {
    db.sql(
            """
            insert into visibilities (member_id, field, seen_by) values (4, 'affiliations', :level)
            on conflict (member_id, field) do update set seen_by = excluded.seen_by
            """)
        .param("level", level)
        .update();
    // as every change of it does
    var hana = people.hana();
    hana.opens(SETTINGS);
    hana.sends(SETTINGS + "/lakeside000000b1", "title", "Adviser", "since", "");
  }
}
