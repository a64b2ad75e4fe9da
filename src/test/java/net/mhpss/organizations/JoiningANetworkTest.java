package net.mhpss.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class JoiningANetworkTest {
  private static final String NETWORK = "/organizations/listening00000b2";
  private static final String LAKESIDE = "/organizations/lakeside000000b1";
  private static final String HILLTOP = "/organizations/hilltop00000000b4";
  private static final String KAMPALA = "/organizations/lakesidd000000b3";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void aMembershipIsShownOnceBothSidesHaveAgreed() {
    assertThat(members()).containsExactly("Hilltop Hearers");
    assertThat(people.visitor().opens(LAKESIDE).text()).doesNotContain("Listening Lakes");
    var amina = people.amina();
    assertThat(amina.opens(LAKESIDE + "/networks?lang=en").text())
        .contains("This network proposes a membership", "Listening Lakes Network");
    amina.sends(NETWORK + "/members/lakeside000000b1/agree");
    assertThat(amina.follows().text()).contains("Memberships", "Listening Lakes Network");
    assertThat(members()).containsExactly("Hilltop Hearers", "Lakeside Listeners");
    assertThat(people.visitor().opens(LAKESIDE).text())
        .contains("Member of", "Listening Lakes Network");
    assertThat(people.joseph().opens("/notices").text())
        .contains("“⁨Lakeside Listeners⁩” is now a member of “⁨Listening Lakes Network⁩”");
  }

  @Test
  void whoIsAskedIsToldAndMayDecline() {
    db.sql("delete from network_proposals").update();
    var joseph = people.joseph();
    assertThat(joseph.opens(NETWORK + "/networks?q=Lakeside+Listeners").text())
        .contains("Lakeside Listeners");
    joseph.sends(NETWORK + "/networks", "other", "lakeside000000b1", "side", "ORGANIZATION");
    assertThat(joseph.follows().text()).contains("Waiting for an answer", "Is asked");
    var amina = people.amina();
    var notice = amina.opens("/notices?lang=en");
    assertThat(notice.text())
        .contains("“⁨Listening Lakes Network⁩” proposes a membership to “⁨Lakeside Listeners⁩”");
    assertThat(notice.page().select("a[href='" + LAKESIDE + "/networks']")).isNotEmpty();
    amina.opens(LAKESIDE + "/networks");
    amina.sends(NETWORK + "/members/lakeside000000b1/end");
    assertThat(members()).containsExactly("Hilltop Hearers");
    assertThat(joseph.opens(NETWORK + "/networks").text()).doesNotContain("Lakeside");
  }

  @Test
  void theOtherWayRoundAnOrganizationAsksANetwork() {
    db.sql("delete from network_proposals").update();
    var amina = people.amina();
    amina.opens(LAKESIDE + "/networks?q=Listening+Lakes");
    amina.sends(LAKESIDE + "/networks", "other", "listening00000b2");
    assertThat(members()).containsExactly("Hilltop Hearers");
    var joseph = people.joseph();
    assertThat(joseph.opens(NETWORK + "/networks").text()).contains("would like to be a member");
    joseph.sends(NETWORK + "/members/lakeside000000b1/agree");
    assertThat(members()).containsExactly("Hilltop Hearers", "Lakeside Listeners");
    assertThat(people.amina().opens("/notices?lang=en").text()).contains("is now a member of");
  }

  @Test
  void twoWhoAskEachOtherHaveAgreed() {
    var amina = people.amina();
    amina.opens(LAKESIDE + "/networks?q=Listening+Lakes");
    amina.sends(LAKESIDE + "/networks", "other", "listening00000b2");
    assertThat(members()).contains("Lakeside Listeners");
  }

  @Test
  void nobodyAgreesForTheOtherSide() {
    var joseph = people.joseph();
    joseph.opens(NETWORK + "/networks");
    assertThat(joseph.trespasses(NETWORK + "/members/lakeside000000b1/agree").status())
        .isEqualTo(404);
    var kofi = people.kofi();
    kofi.opens("/organizations/memberships");
    assertThat(kofi.trespasses(NETWORK + "/members/lakeside000000b1/agree").status())
        .as("somebody of Lakeside is here")
        .isEqualTo(404);
    assertThat(members()).containsExactly("Hilltop Hearers");
  }

  @Test
  void aHostStandsInForASideWithNobodyHereAndThatIsNoted() {
    var before = stoodIn();
    var kofi = people.kofi();
    assertThat(kofi.opens("/organizations/memberships").text())
        .contains("Lakeside Listeners Kampala", "Listening Lakes Network")
        .doesNotContain("Hilltop");
    kofi.sends(NETWORK + "/members/lakesidd000000b3/agree");
    assertThat(members()).containsExactly("Hilltop Hearers", "Lakeside Listeners Kampala");
    assertThat(stoodIn().subList(before.size(), stoodIn().size()))
        .containsExactly("organizations.stood-in-to-agree 900003");
  }

  @Test
  void eitherSideEndsIt() {
    var joseph = people.joseph();
    joseph.opens(NETWORK + "/networks");
    joseph.sends(NETWORK + "/members/hilltop00000000b4/end");
    assertThat(members()).isEmpty();
    db.sql(
            "insert into network_memberships (network_id, organization_id, since) values (900002, 900001, now())")
        .update();
    var amina = people.amina();
    amina.opens(LAKESIDE + "/networks");
    amina.sends(NETWORK + "/members/lakeside000000b1/end");
    assertThat(members()).isEmpty();
  }

  @Test
  void whatIsNoNetworkHasNoMembers() {
    var amina = people.amina();
    amina.opens(LAKESIDE + "/networks");
    for (var other : List.of("hilltop00000000b4", "lakeside000000b1", "nothing", "")) {
      assertThat(amina.trespasses(LAKESIDE + "/networks", "other", other).status()).isEqualTo(422);
    }
    var joseph = people.joseph();
    joseph.opens(NETWORK + "/networks");
    assertThat(
            joseph
                .trespasses(NETWORK + "/networks", "other", "lakeside000000b1", "side", "NETWORK")
                .status())
        .isEqualTo(422);
    assertThat(
            joseph
                .trespasses(
                    NETWORK + "/networks", "other", "hilltop00000000b4", "side", "ORGANIZATION")
                .status())
        .as("is a member already")
        .isEqualTo(422);
  }

  @Test
  void aMergerTakesManagersAndMembershipsAlong() {
    db.sql(
            "insert into network_memberships (network_id, organization_id, since) values (900002, 900003, now())")
        .update();
    db.sql(
            """
            insert into organization_managers (organization_id, member_id, since, terms_version, terms_language, accepted_at)
            values (900003, 8, now(), 0, 'fr', now()), (900003, 1, now(), 0, 'fr', now())
            """)
        .update();
    var kofi = people.kofi();
    kofi.opens(KAMPALA + "/merge");
    kofi.sends(KAMPALA + "/merge", "into", "lakeside000000b1");
    assertThat(members()).containsExactly("Hilltop Hearers", "Lakeside Listeners");
    assertThat(people.amina().opens(LAKESIDE + "/managers").text()).contains("Amina", "Baraka M.");
    assertThat(people.joseph().opens(NETWORK + "/networks").text())
        .doesNotContain("Waiting for an answer");
    kofi.opens(HILLTOP + "/merge?q=Listening+Lakes+Network");
    kofi.sends(HILLTOP + "/merge", "into", "listening00000b2");
    assertThat(members()).as("none is a member of itself").containsExactly("Lakeside Listeners");
  }

  private List<String> members() {
    return people
        .visitor()
        .opens(NETWORK + "/members")
        .page()
        .select("main .list a bdi")
        .eachText();
  }

  private List<String> stoodIn() {
    return db.sql(
            "select act || ' ' || subject from audit_log where act like 'organizations.stood-in%' order by id")
        .query(String.class)
        .list();
  }
}
