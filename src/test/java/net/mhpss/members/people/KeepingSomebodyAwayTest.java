package net.mhpss.members.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hana and Joseph share a group; Amina is in none with Hana. */
@NetworkTest
class KeepingSomebodyAwayTest {
  private static final String HANA = "/members/hana0000000000a4";
  private static final String JOSEPH = "/members/joseph00000000a5";
  private static final String QUESTION = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final String TO_HANA = "/messages/to/hana0000000000a4";
  private static final String TO_JOSEPH = "/messages/to/joseph00000000a5";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;

  @Test
  void aMemberWritesToAnotherFromTheirPage() {
    var amina = people.amina();
    assertThat(amina.opens(HANA).page().select("a[href=" + TO_HANA + "]")).isNotEmpty();
    amina.opens(TO_HANA);
    var conversation = amina.sends(TO_HANA, "body", "Have you used the evening cards?").leadsTo();
    assertThat(people.hana().opens(conversation).text()).contains("evening cards");
    assertThat(people.joseph().opens(conversation).status()).isEqualTo(404);
    assertThat(people.noor().opens(conversation).status())
        .as("nor an administrator")
        .isEqualTo(404);
    assertThat(amina.opens(TO_HANA).leadsTo()).as("there is one for both").isEqualTo(conversation);
    assertThat(people.hana().opens("/messages/to/amina000000000a1").leadsTo())
        .isEqualTo(conversation);
    assertThat(amina.opens("/messages/to/amina000000000a1").status()).isEqualTo(404);
  }

  @Test
  void whoeverLeavesLeavesTheOtherWhatWasWritten() {
    var baraka = people.baraka();
    baraka.opens("/messages/to/thandi00000000a7");
    var conversation =
        baraka.sends("/messages/to/thandi00000000a7", "body", "Karibu sana").leadsTo();
    // Thandi joined first in the cast and holds no office
    var thandi = people.thandi();
    thandi.opens("/settings/data");
    thandi.opens(conversation);
    thandi.sends(conversation, "body", "Asante");
    leave(thandi);
    assertThat(baraka.opens(conversation).text()).contains("Karibu sana", "Asante");
  }

  private void leave(Browser member) {
    member.opens("/settings/data");
    member.sends("/settings/leaving", "sure", "on");
  }

  @Test
  void aMemberSaysWhoMayWriteAndOthersReadItBeforeTheyType() {
    var hana = people.hana();
    hana.opens("/settings/people");
    hana.sends("/settings/people", "writers", "GROUPS");
    var refused = people.amina().opens(TO_HANA + "?lang=en");
    assertThat(refused.text()).contains("not taking messages here at present");
    assertThat(refused.page().select("textarea")).isEmpty();
    assertThat(people.joseph().opens(TO_HANA).page().select("textarea")).isNotEmpty();
    assertThat(people.kofi().opens(TO_HANA).page().select("textarea")).as("a host").isNotEmpty();
    var amina = people.amina();
    amina.opens(TO_HANA);
    assertThat(amina.trespasses(TO_HANA, "body", "Nevertheless").status()).isEqualTo(422);

    hana.opens("/settings/people");
    hana.sends("/settings/people", "writers", "NOBODY");
    assertThat(people.joseph().opens(TO_HANA).page().select("textarea")).isEmpty();
    assertThat(people.kofi().opens(TO_HANA).page().select("textarea")).isNotEmpty();
  }

  @Test
  void whomAMemberWritesToCanAnswer() {
    var hana = people.hana();
    hana.opens("/settings/people");
    hana.sends("/settings/people", "writers", "NOBODY");
    hana.opens("/messages/to/amina000000000a1");
    var conversation = hana.sends("/messages/to/amina000000000a1", "body", "A question").leadsTo();
    var amina = people.amina();
    amina.opens(conversation);
    assertThat(amina.sends(conversation, "body", "An answer").status()).isEqualTo(303);
  }

  @Test
  void whoIsBlockedSeesWhatAVisitorSeesAndIsNotToldWhy() {
    var hana = people.hana();
    hana.opens(JOSEPH);
    assertThat(hana.sends(JOSEPH + "/block").leadsTo()).isEqualTo(JOSEPH);
    var joseph = people.joseph();
    var page = joseph.opens(HANA + "?lang=en");
    assertThat(page.text()).contains("Hana K.").doesNotContain("electricity", "peer support");
    assertThat(people.amina().opens(HANA).text()).contains("electricity");

    var refused = joseph.opens(TO_HANA + "?lang=en").text();
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/block/end");
    hana.opens("/settings/people");
    hana.sends("/settings/people", "writers", "NOBODY");
    assertThat(joseph.opens(TO_HANA + "?lang=en").text())
        .as("the same to who is blocked and to everybody")
        .isEqualTo(refused);
  }

  @Test
  void onTheirPageStandsThatOneBlocksThemInsteadOfWriting() {
    var hana = people.hana();
    var write = "a[href=" + TO_JOSEPH + "]";
    assertThat(hana.opens(JOSEPH).page().select(write)).hasSize(1);
    hana.sends(JOSEPH + "/block");
    var page = hana.opens(JOSEPH + "?lang=en").page();
    assertThat(page.select(write)).isEmpty();
    assertThat(page.text()).contains("You have blocked this member");
    assertThat(page.select("a[href=#keep-away]").text()).isEqualTo("Unblock");
    assertThat(page.select("details[open] #keep-away form[action$=block/end]")).hasSize(1);
    assertThat(people.joseph().opens(HANA).page().select("a[href=" + TO_HANA + "]"))
        .as("who is blocked does not learn of it")
        .hasSize(1);
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/block/end");
    assertThat(hana.opens(JOSEPH).page().select(write)).hasSize(1);
  }

  @Test
  void norDoesItTellWhoAPseudonymIs() {
    var hana = people.hana();
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/block");
    var joseph = people.joseph();
    joseph.opens("/settings/safety");
    joseph.sends("/settings/safety");
    var pseudonym =
        "/members/"
            + db.sql("select address from members where id = 5").query(String.class).single();
    assertThat(hana.opens(pseudonym + "?lang=en").text())
        .contains("Write a message")
        .doesNotContain("You have blocked");
  }

  @Test
  void whatOneHasWrittenStaysButNothingMorePasses() {
    var joseph = people.joseph();
    joseph.opens(TO_HANA);
    var conversation = joseph.sends(TO_HANA, "body", "First").leadsTo();
    var hana = people.hana();
    hana.opens(conversation);
    hana.sends(conversation, "body", "Please stop");
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/block");
    assertThat(joseph.opens(conversation).text()).contains("First", "Please stop");
    assertThat(joseph.opens(conversation).page().select("textarea")).isEmpty();
    assertThat(joseph.trespasses(conversation, "body", "Second").status()).isEqualTo(422);
    assertThat(hana.opens(conversation + "?lang=en").text()).contains("You block Joseph O.");
  }

  @Test
  void theHostOfAMemberIsNotLockedOut() {
    var amina = people.amina();
    amina.opens("/members/noor0000000000a3");
    amina.sends("/members/noor0000000000a3/block");
    var noor = people.noor();
    noor.opens("/messages/camina0000000001");
    assertThat(noor.sends("/messages/camina0000000001", "body", "I am here").status())
        .isEqualTo(303);
  }

  @Test
  void fromWhomOneMutesOneHearsNothing() {
    var hana = people.hana();
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/mute");
    write(people.joseph(), "Did you see the new tool?");
    assertThat(told(People.HANA)).isZero();
    hana.opens("/settings/people?lang=en");
    assertThat(hana.sends(JOSEPH + "/mute/end", "from", "settings").leadsTo())
        .isEqualTo("/settings/people");
    var joseph = people.joseph();
    var conversation = joseph.opens(TO_HANA).leadsTo();
    joseph.opens(conversation);
    joseph.sends(conversation, "body", "And this one?");
    assertThat(told(People.HANA)).isEqualTo(1);
  }

  private void write(Browser from, String text) {
    from.opens(TO_HANA);
    assertThat(from.sends(TO_HANA, "body", text).status()).isEqualTo(303);
  }

  private long told(long member) {
    return db.sql("select count(*) from notices where member_id = :member and about = 'MESSAGE'")
        .param("member", member)
        .query(Long.class)
        .single();
  }

  @Test
  void whatTheyWroteInADiscussionIsFoldedWithoutFaceOrName() {
    var hana = people.hana();
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/mute");
    assertThat(posts(hana).select("#p2 > details > summary").text())
        .isEqualTo("A post by somebody you block or mute – show");
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/mute/end");
    assertThat(posts(hana).select(".post > details")).isEmpty();

    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/block");
    var page = posts(hana);
    var folded = page.selectFirst("#p2 > details");
    assertThat(folded.hasAttr("open")).isFalse();
    assertThat(folded.text()).contains("Joseph O.", "one named peer");
    assertThat(page.select("#p1 details, #p3 details")).isEmpty();
    folded.remove();
    assertThat(page.select("article.post").text()).doesNotContain("Joseph", "named peer");
    assertThat(posts(people.amina()).select(".post > details")).as("to others").isEmpty();
    assertThat(posts(people.joseph()).select(".post > details")).as("nor to Joseph").isEmpty();
  }

  @Test
  void whoIsBlockedSeesInADiscussionWhatAVisitorSees() {
    db.sql("delete from visibilities where member_id = 4").update();
    var joseph = people.joseph();
    assertThat(posts(joseph).select("#p1").text()).contains("Hana K.", "Yemen", "Front-line");
    var hana = people.hana();
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/block");
    assertThat(posts(joseph).select("#p1").text())
        .contains("Hana K.", "22 lay counsellors")
        .doesNotContain("Yemen", "Front-line");
    assertThat(posts(people.amina()).select("#p1").text()).contains("Yemen");
    assertThat(posts(hana).select("#p2 img")).as("a photo for members").isEmpty();
  }

  @Test
  void norDoTheyLearnMoreAmongTheMembersOfAGroupOrBesideAWork() {
    db.sql("delete from visibilities where member_id = 4").update();
    var pages = List.of("/groups/gchildren0000001/members?lang=en", "/library/wtool00000000002");
    var joseph = people.joseph();
    for (var page : pages) {
      assertThat(joseph.opens(page).text()).as(page).contains("Hana K.", "Front-line");
    }
    var hana = people.hana();
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/block");
    for (var page : pages) {
      var people = joseph.opens(page).page().select("main .person, main li");
      people.removeIf(one -> !one.text().contains("Hana K."));
      assertThat(people.text()).as(page).contains("Hana K.").doesNotContain("Yemen", "Front-line");
    }
  }

  @Test
  void aPseudonymIsNotFoldedForItWouldTellWhoItIs() {
    var hana = people.hana();
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/block");
    var joseph = people.joseph();
    joseph.opens("/settings/safety");
    joseph.sends("/settings/safety");
    assertThat(posts(hana).select(".post > details")).isEmpty();
    assertThat(posts(hana).select("#p2").text()).contains("named peer").doesNotContain("Joseph");
  }

  @Test
  void whoeverBeganADiscussionHasNoNameAboveItEither() {
    var joseph = people.joseph();
    joseph.opens(HANA);
    joseph.sends(HANA + "/block");
    var header = posts(joseph).selectFirst("article header");
    assertThat(header.text()).contains("somebody you block or mute").doesNotContain("Hana");
  }

  @Test
  void whatWasToldBeforeIsNotShownAnyMore() {
    write(people.joseph(), "Did you see the new tool?");
    var hana = people.hana();
    assertThat(hana.opens("/notices?lang=en").text()).contains("new tool");
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/mute");
    assertThat(hana.opens("/notices").text()).doesNotContain("new tool", "Joseph");
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", "One thing more about pairs.");
    assertThat(
            db.sql(
                    "select count(*) from letters where recipient = 4 and plain like '%about"
                        + " pairs%'")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(hana.opens("/notices").text()).doesNotContain("about pairs");
  }

  private static org.jsoup.nodes.Document posts(Browser reader) {
    return reader.opens(QUESTION + "?lang=en").page();
  }

  @Test
  void whomAMemberKeepsAwayIsListedWithAWayBackAndInTheirDataAlone() {
    var hana = people.hana();
    hana.opens(JOSEPH);
    hana.sends(JOSEPH + "/block");
    assertThat(hana.opens("/settings/people").text()).contains("Joseph O.");
    assertThat(export.textOf(hana)).contains("\"blocked\"", "Joseph O.");
    assertThat(export.textOf(people.joseph())).doesNotContain("\"name\":\"Hana K.\"");
    hana.opens("/settings/people");
    hana.sends(JOSEPH + "/block/end", "from", "settings");
    assertThat(hana.opens("/settings/people").text()).doesNotContain("Joseph O.");
    assertThat(hana.opens("/members/" + "hana0000000000a4").page().select("form[action$=block]"))
        .as("nobody blocks themselves")
        .isEmpty();
    assertThat(hana.trespasses(HANA + "/block").status()).isEqualTo(404);
  }

  @Test
  void whoIsKeptAwayCannotInviteAndDoesNotLearnOfIt() {
    var hana = people.hana();
    hana.opens(JOSEPH);
    db.sql("delete from memberships where member_id = 4").update();
    hana.sends(JOSEPH + "/block");
    var before = db.sql("select count(*) from invitations").query(Long.class).single();
    var group =
        db.sql(
                "select g.address from groups g join hostings h on h.group_id = g.id where"
                    + " h.member_id = 5 limit 1")
            .query(String.class)
            .single();
    var joseph = people.joseph();
    joseph.opens("/groups/" + group + "/members");
    var invited =
        joseph.trespasses("/groups/" + group + "/invitations", "member", "hana0000000000a4");
    assertThat(invited.status()).isEqualTo(303);
    assertThat(db.sql("select count(*) from invitations").query(Long.class).single())
        .isEqualTo(before);
  }
}
