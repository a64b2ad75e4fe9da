package net.mhpss.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class LookingAfterAGroupTest {
  private static final String CHILDREN = "/groups/gchildren0000001";
  private static final String SUPERVISORS = "/groups/gsupervis0000002";
  private static final String HANA = "/members/hana0000000000a4";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void whoIsNotLetInReadsWhyAndMayAskAgain() {
    var amina = people.amina();
    asks(amina);
    var joseph = people.joseph();
    var requests = SUPERVISORS + "/requests";
    joseph.opens(requests + "?lang=en");
    var decline = requests + "/amina000000000a1/decline";
    assertThat(joseph.sends(decline, "reason", "x".repeat(1001)).status()).isEqualTo(422);
    joseph.sends(decline, "reason", "We begin again in May.");
    assertThat(amina.opens(SUPERVISORS + "?lang=en").text())
        .contains("did not let you in", "We begin again in May.", "Ask to join");
    assertThat(soon(() -> amina.opens("/notices").text(), "May"))
        .contains("We begin again in May.");

    asks(amina);
    assertThat(amina.opens(SUPERVISORS).text()).doesNotContain("We begin again in May.");
    assertThat(people.hana().opens(SUPERVISORS).text()).doesNotContain("May");
  }

  private static void asks(Browser member) {
    member.opens(SUPERVISORS);
    member.sends(SUPERVISORS + "/membership", "note", "May I");
  }

  @Test
  void whoIsBannedSeesWhatAVisitorSeesUntilItEnds() {
    var hana = people.hana();
    var joseph = people.joseph();
    joseph.opens(CHILDREN + HANA + "?lang=en");
    var removal = CHILDREN + HANA + "/removal";
    assertThat(joseph.sends(removal, "how", "30").text()).contains("Say why: they read it.");
    assertThat(joseph.sends(removal, "how", "30", "reason", "Three warnings.").leadsTo())
        .isEqualTo(CHILDREN + "/bans");
    assertThat(joseph.follows().text()).contains("Hana K.", "Three warnings.", "Until");

    assertThat(hana.opens(CHILDREN + "?lang=en").text())
        .contains("do not let you take part until", "Three warnings.", "1 member")
        .doesNotContain("Join the group");
    assertThat(soon(() -> hana.opens("/notices").text(), "Three")).contains("Three warnings.");
    hana.opens("/settings/profile");
    hana.trespasses(CHILDREN + "/membership");
    hana.opens("/settings/profile");
    hana.trespasses(CHILDREN + "/discussions", "kind", "TALK", "title", "I", "text", "still talk");
    assertThat(members(1)).containsExactly(People.JOSEPH);
    joseph.opens(CHILDREN + "/members");
    assertThat(joseph.sends(CHILDREN + "/invitations", "member", "hana0000000000a4").text())
        .contains("may not take part at present");
    assertThat(people.amina().opens(CHILDREN + "/bans").status()).isEqualTo(404);

    joseph.opens(CHILDREN + "/bans");
    joseph.sends(CHILDREN + "/bans/hana0000000000a4/end");
    hana.opens(CHILDREN);
    hana.sends(CHILDREN + "/membership");
    assertThat(members(1)).contains(People.HANA);
    assertThat(acts()).contains("groups.banned", "groups.ended-ban");
  }

  @Test
  void aBanEndsByItselfAndNobodyTakesOutAHost() {
    var joseph = people.joseph();
    removes(joseph, "ban");
    db.sql("update turned_away set until = now() - interval '1 minute'").update();
    var hana = people.hana();
    hana.opens(CHILDREN);
    hana.sends(CHILDREN + "/membership");
    removes(joseph, "remove");
    assertThat(hana.opens(CHILDREN + "?lang=en").text())
        .contains("took you out of this group", "Join the group");
    hana.sends(CHILDREN + "/membership");
    assertThat(hana.opens(CHILDREN).text()).doesNotContain("took you out");

    joseph.opens(CHILDREN + HANA);
    joseph.sends(CHILDREN + "/hosts", "member", "hana0000000000a4");
    assertThat(joseph.opens(CHILDREN + HANA + "?lang=en").text())
        .contains("not taken out by another host");
    assertThat(joseph.opens(CHILDREN).status()).isEqualTo(200);
    assertThat(joseph.trespasses(CHILDREN + HANA + "/removal", "how", "remove").status())
        .isEqualTo(404);

    joseph.opens(CHILDREN + "/hosting");
    joseph.sends(CHILDREN + "/hosts/end");
    assertThat(joseph.opens(CHILDREN).text()).doesNotContain("Host this group");
    assertThat(members(1)).contains(People.JOSEPH);
    hana.opens(CHILDREN + "/hosting?lang=en");
    assertThat(hana.sends(CHILDREN + "/hosts/end").text()).contains("Who will host the group?");
    hana.sends(CHILDREN + "/hosts/end", "successor", "joseph00000000a5");
    assertThat(hana.opens(CHILDREN + "/hosting").status()).isEqualTo(404);
    assertThat(acts()).contains("groups.named-host", "groups.removed", "groups.stepped-down");
  }

  private static void removes(Browser host, String how) {
    host.opens(CHILDREN + HANA);
    assertThat(host.sends(CHILDREN + HANA + "/removal", "how", how, "reason", "So").status())
        .isEqualTo(303);
  }

  @Test
  void anArchivedGroupIsReadAndNotWrittenIn() {
    var joseph = people.joseph();
    joseph.opens(CHILDREN + "/hosting");
    joseph.sends(CHILDREN + "/archive");
    assertThat(people.visitor().opens(CHILDREN).text())
        .contains("has been archived since")
        .doesNotContain("Sign in");
    assertThat(people.visitor().opens("/groups").text()).doesNotContain("Children and families");
    assertThat(people.visitor().opens("/groups?archived=true").text())
        .contains("Children and families");
    var hana = people.hana();
    hana.opens(CHILDREN);
    assertThat(
            hana.trespasses(
                    CHILDREN + "/discussions", "kind", "TALK", "title", "I", "text", "still talk")
                .status())
        .isEqualTo(422);
    assertThat(
            db.sql("select count(*) from discussions where title = 'I'")
                .query(Integer.class)
                .single())
        .isZero();
    var amina = people.amina();
    amina.opens(SUPERVISORS);
    amina.trespasses(CHILDREN + "/membership");
    assertThat(members(1)).doesNotContain(People.AMINA);

    joseph.opens(CHILDREN + "/hosting");
    joseph.sends(CHILDREN + "/archive/end");
    assertThat(people.visitor().opens("/groups").text()).contains("Children and families");
    assertThat(acts()).contains("groups.put-into-archive", "groups.opened-again");
  }

  @Test
  void groupsArePartsOfOthersInNoCircleAndTellNothingHidden() {
    var joseph = people.joseph();
    places(joseph, SUPERVISORS, "gchildren0000001");
    assertThat(people.visitor().opens(CHILDREN).page().select("aside").text())
        .contains("Groups within it Supervisors");
    assertThat(people.visitor().opens(SUPERVISORS).page().select("nav.meta").text())
        .contains("GroupsChildren and families");
    joseph.opens(CHILDREN + "/hosting?lang=en");
    assertThat(joseph.sends(CHILDREN + "/parent", "parent", "gsupervis0000002").text())
        .contains("a part of this one already");
    assertThat(joseph.sends(CHILDREN + "/parent", "parent", "gboard0000000003").status())
        .isEqualTo(422);

    places(joseph, "/groups/glakeside0000004", "gchildren0000001");
    assertThat(people.visitor().opens(CHILDREN).text()).doesNotContain("Lakeside");
    assertThat(joseph.opens(CHILDREN).text()).contains("Lakeside planning");
    places(joseph, "/groups/glakeside0000004", "");
    places(joseph, CHILDREN, "glakeside0000004");
    assertThat(people.hana().opens(SUPERVISORS).page().select("nav.meta").text())
        .contains("Children and families")
        .doesNotContain("Lakeside");
    assertThat(joseph.opens(SUPERVISORS).page().select("nav.meta").text())
        .contains("Lakeside planningChildren and families");

    joseph.opens(CHILDREN + "/hosting");
    joseph.sends(CHILDREN + "/sub-groups/gsupervis0000002/end");
    assertThat(people.visitor().opens(CHILDREN).text()).doesNotContain("Groups within it");
    joseph.opens("/groups/new?within=gchildren0000001");
    joseph.sends("/groups", "name", "Toddlers", "purpose", "Small", "access", "OPEN");
    assertThat(people.visitor().opens(CHILDREN).text()).contains("Groups within it Toddlers");
    assertThat(people.amina().opens("/groups/new?within=gchildren0000001").text())
        .doesNotContain("Children and families");
  }

  private static void places(Browser host, String group, String parent) {
    host.opens(group + "/hosting");
    assertThat(host.sends(group + "/parent", "parent", parent).status()).isEqualTo(303);
  }

  @Test
  void whoComesInReadsTheWelcomeAndEverybodyTheGuidelines() {
    var joseph = people.joseph();
    joseph.opens(CHILDREN + "/edit");
    joseph.sends(
        CHILDREN + "/edit", "welcome", "Say hello first.", "guidelines", "**Kindly**, please.");
    assertThat(people.visitor().opens(CHILDREN + "/about").page().select("strong").text())
        .contains("Kindly");
    var amina = people.amina();
    amina.opens(CHILDREN);
    amina.sends(CHILDREN + "/membership");
    assertThat(soon(() -> amina.opens("/notices?lang=en").text(), "hello"))
        .contains("Welcome to “", "Say hello");
    assertThat(
            db.sql("select plain from letters where recipient = 1 and about = 'notice-welcomed'")
                .query(String.class)
                .single())
        .contains("Say hello first.");
  }

  @Test
  void hostsKeepDiscussionsAndWorksOnTop() {
    var hana = people.hana();
    hana.opens("/library/wguideline000001/groups");
    hana.sends(CHILDREN + "/library", "work", "wguideline000001");
    assertThat(people.visitor().opens(CHILDREN + "/library").text())
        .contains("Guidelines on support");
    var joseph = people.joseph();
    joseph.opens(CHILDREN + "/library");
    joseph.sends(CHILDREN + "/library/wguideline000001/pin");
    joseph.opens(CHILDREN + "/hosting");
    joseph.sends(CHILDREN + "/pins", "discussion", "dnetwork00000001");
    var page = people.visitor().opens(CHILDREN);
    assertThat(page.page().select("section:contains(Library of the group)").text())
        .contains("Guidelines on support", "Pinned");
    assertThat(page.page().select(".brand-card").text()).contains("Pinned");
    joseph.opens(CHILDREN + "/hosting");
    assertThat(joseph.opens(CHILDREN + "/hosting?lang=en").text())
        .contains("members wrote", "questions without a reply");
    db.sql(
            """
            insert into taken_discussions (discussion_id, reason, at)
            select id, 'So', now() from discussions where address = 'dnetwork00000001'
            """)
        .update();
    assertThat(people.hana().opens(CHILDREN).page().select(".brand-card")).isEmpty();
    db.sql("delete from taken_discussions").update();
    joseph.opens(CHILDREN + "/hosting");
    joseph.sends(CHILDREN + "/pins/dnetwork00000001/end");
    assertThat(people.visitor().opens(CHILDREN).page().select(".brand-card")).isEmpty();
    hana.opens(CHILDREN + "/library");
    hana.sends(CHILDREN + "/library/wguideline000001/end");
    assertThat(people.visitor().opens(CHILDREN).text()).doesNotContain("Guidelines on support");

    hana.opens(CHILDREN + "/discussions/new");
    hana.sends(CHILDREN + "/discussions", "kind", "TALK", "title", "Today", "text", "Now");
    assertThat(people.visitor().opens(CHILDREN + "/about").page().select("#activity").text())
        .containsPattern("[1-9][0-9]* posts? in the last fourteen days");
  }

  private List<Long> members(long group) {
    return db.sql("select member_id from memberships where group_id = :group order by 1")
        .param("group", group)
        .query(Long.class)
        .list();
  }

  private List<String> acts() {
    return db.sql("select act from audit_log").query(String.class).list();
  }

  /** What follows is told a moment later. */
  static String soon(Supplier<String> page, String word) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(page::get, text -> text.contains(word));
  }
}
