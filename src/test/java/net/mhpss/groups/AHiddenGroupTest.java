package net.mhpss.groups;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class AHiddenGroupTest {
  private static final String HIDDEN = "/groups/gboard0000000003";
  private static final String NONE = "/groups/gnothing00000003";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void looksLikeNoGroupAtAllToWhoIsOutside() {
    for (var reader :
        new Browser[] {people.visitor(), people.amina(), people.joseph(), people.kofi()}) {
      for (var page :
          new String[] {
            "",
            "/members",
            "/requests",
            "/edit",
            "/discussions",
            "/discussions/new",
            "/discussions/drota00000000003"
          }) {
        var hidden = reader.opens(HIDDEN + page);
        var none = reader.opens(NONE + page);
        assertThat(hidden.status()).as(page).isEqualTo(none.status()).isIn(404, 303);
        assertThat(plain(hidden)).isEqualTo(plain(none));
      }
      assertThat(reader.opens("/groups").text()).doesNotContain("Hosts’ room");
      assertThat(reader.opens("/groups?after=gboard0000000003").text())
          .contains("Children and families");
    }
  }

  /** What differs from one sending to the next although nothing else does. */
  private static String plain(Browser.Answer answer) {
    return answer
        .html()
        .replace("gboard0000000003", "gnothing00000003")
        .replaceAll("name=\"_(csrf|once)\" value=\"[^\"]*\"", "");
  }

  @Test
  void givesBackWhatAnOutsiderWritesToItWithoutTellingThatItExists() {
    var amina = people.amina();
    amina.opens("/groups/new?lang=en");
    for (var place : new String[] {HIDDEN, NONE}) {
      assertThat(amina.trespasses(place + "/membership").status()).isEqualTo(404);
      var unsent =
          amina.trespasses(place + "/discussions/drota00000000003/posts", "text", "Long words");
      assertThat(unsent.status()).isEqualTo(422);
      assertThat(unsent.page().select("textarea").val()).isEqualTo("Long words");
      amina.opens("/groups/new?lang=en");
    }
  }

  @Test
  void whoeverHostsItInvitesFromAProfile() {
    var noor = people.noor();
    var invite = noor.opens("/members/amina000000000a1?lang=en").page();
    var form = invite.select("form[action=" + HIDDEN + "/invitations]");
    assertThat(form.text()).contains("Hosts’ room");
    noor.sends(HIDDEN + "/invitations", "member", form.select("[name=member]").val());
    assertThat(noor.follows().text()).contains("Invited, not in yet Amina");
    assertThat(
            noor.opens("/members/amina000000000a1")
                .page()
                .select("form[action=" + HIDDEN + "/invitations]"))
        .as("once is enough")
        .isEmpty();
    assertThat(people.joseph().opens("/members/amina000000000a1?lang=en").text())
        .doesNotContain("Hosts’ room");
  }

  @Test
  void isEnteredByInvitation() {
    var noor = people.noor();
    noor.opens(HIDDEN + "/members?lang=en");
    assertThat(noor.sends(HIDDEN + "/invitations", "member", "nobodyatall00000").text())
        .contains("No member has this address");
    assertThat(noor.sends(HIDDEN + "/invitations", "member", "mira0000000000a6").text())
        .contains("in the group already");
    noor.sends(
        HIDDEN + "/invitations",
        "member",
        "https://mhpss.example/members/amina000000000a1?lang=ar#top");
    assertThat(noor.opens(HIDDEN + "/members?lang=en").text())
        .contains("Invited, not in yet Amina");

    var amina = people.amina();
    assertThat(amina.opens("/groups?lang=en").text()).contains("Hosts’ room", "You are invited");
    assertThat(amina.opens(HIDDEN + "?lang=en").text())
        .contains("How we host")
        .doesNotContain("Rota for December");
    assertThat(amina.opens(HIDDEN + "/discussions/drota00000000003").status()).isEqualTo(404);
    assertThat(amina.opens(HIDDEN + "/members").status()).isEqualTo(404);
    amina.opens(HIDDEN);
    amina.sends(HIDDEN + "/membership");
    assertThat(amina.opens(HIDDEN + "?lang=en").text()).contains("Rota for December", "3 members");
  }

  @Test
  void anInvitationIsDeclined() {
    var noor = people.noor();
    noor.opens(HIDDEN + "/members");
    noor.sends(HIDDEN + "/invitations", "member", "amina000000000a1");
    var amina = people.amina();
    amina.opens(HIDDEN);
    assertThat(amina.sends(HIDDEN + "/membership/end").leadsTo()).isEqualTo("/groups");
    assertThat(amina.opens(HIDDEN).status()).isEqualTo(404);
  }

  @Test
  void isInTheSearchForItsMembersAlone() {
    assertThat(accessOf("searchable_groups", "Hosts’ room")).isEqualTo("group:3");
    assertThat(accessOf("searchable_groups", "Supervisors")).isEqualTo("everyone");
    assertThat(accessOf("searchable_discussions", "Rota for December")).isEqualTo("group:3");
    assertThat(accessOf("searchable_discussions", "What tires us most")).isEqualTo("group:2");
  }

  private String accessOf(String view, String title) {
    return db.sql("select access from " + view + " where title = :title")
        .param("title", title)
        .query(String.class)
        .single();
  }

  @Test
  void itsAddressesCarryNoWords() {
    var noor = people.noor();
    assertThat(noor.opens("/groups").html())
        .contains("href=\"" + HIDDEN + "\"")
        .doesNotContain(HIDDEN + "-");
    assertThat(noor.opens(HIDDEN).html())
        .contains("href=\"" + HIDDEN + "/discussions/drota00000000003\"");
    assertThat(noor.opens(HIDDEN).header("X-Robots-Tag")).contains("noindex");
  }
}
