package net.mhpss.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class AGroupOfAnOrganizationTest {
  /** What keeps names apart that run the other way (Unicode's FSI and PDI). */
  private static final String APART = "[\\u2068\\u2069]";

  private static final String LAKESIDE = "/organizations/lakeside000000b1";
  private static final String HILLTOP = "/organizations/hilltop00000000b4";
  private static final String PLANNING = "/groups/glakeside0000004";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void whoLooksAfterThePageSetsItAtOnce() {
    var amina = people.amina();
    var group = founded(amina, "Lakeside reading circle", "OPEN");
    assertThat(amina.opens(group + "?lang=en").text())
        .contains("A group of", "It is not said yet which organization");
    var form = amina.opens(group + "/organization?lang=en");
    assertThat(form.text()).contains("Lakeside Listeners", "You look after its page");
    amina.sends(group + "/organization", "organization", "lakeside000000b1");
    var visitor = people.visitor();
    assertThat(visitor.opens(group).page().select("aside").text())
        .contains("A group of", "Lakeside Listeners");
    assertThat(visitor.opens(LAKESIDE).text()).contains("Lakeside reading circle", "1 member");
    assertThat(visitor.opens(LAKESIDE + "/groups").text()).contains("Lakeside reading circle");

    amina.opens(group + "/organization");
    amina.sends(group + "/organization/end");
    assertThat(visitor.opens(LAKESIDE).text()).doesNotContain("Lakeside reading circle");
  }

  @Test
  void anyoneElseAsksAndTheOrganizationConfirms() {
    var thandi = people.thandi();
    var group = founded(thandi, "Boats and nets", "CLOSED");
    assertThat(thandi.opens(group + "/organization?q=lakside+listners").text())
        .contains("Lakeside Listeners");
    thandi.sends(group + "/organization", "organization", "lakeside000000b1");
    assertThat(thandi.follows().text()).contains("Waits until the organization or a host");
    for (var reader : List.of(people.visitor(), people.hana(), thandi)) {
      assertThat(reader.opens(LAKESIDE + "?lang=en").text()).doesNotContain("Boats and nets");
      assertThat(reader.opens(LAKESIDE + "/groups?lang=en").text())
          .doesNotContain("Boats and nets");
    }
    assertThat(people.visitor().opens(group).text()).doesNotContain("Lakeside");

    var amina = people.amina();
    assertThat(amina.opens(LAKESIDE + "?lang=en").text()).contains("1 group waits");
    assertThat(amina.opens(LAKESIDE + "/groups?lang=en").text()).contains("Boats and nets");
    assertThat(amina.sends(LAKESIDE + group + "/confirm").leadsTo())
        .isEqualTo(LAKESIDE + "/groups");
    assertThat(people.visitor().opens(LAKESIDE).text()).contains("Boats and nets", "Closed");
    assertThat(people.visitor().opens(group).text()).contains("Lakeside Listeners");

    amina.opens(LAKESIDE + "/groups");
    amina.sends(LAKESIDE + group + "/end");
    assertThat(people.visitor().opens(LAKESIDE).text()).doesNotContain("Boats and nets");
    assertThat(thandi.opens(group).text()).contains("It is not said yet");
  }

  @Test
  void whoLooksAfterTheOrganizationIsMailedAndTheGroupHearsTheAnswer() {
    var thandi = people.thandi();
    var group = founded(thandi, "Boats and nets", "CLOSED");
    thandi.opens(group + "/organization");
    thandi.sends(group + "/organization", "organization", "lakeside000000b1");
    assertThat(mailedTo(People.AMINA))
        .as("in her language")
        .contains("تقول مجموعة «Boats and nets» إنها تابعة لـ«Lakeside Listeners»")
        .contains(LAKESIDE + "/groups");
    assertThat(mailedTo(People.KOFI)).as("hosts see it on their desk").isEmpty();
    var amina = people.amina();
    assertThat(amina.opens("/notices?lang=ar").text()).contains("وتنتظر تأكيدك");

    amina.opens(LAKESIDE + "/groups");
    amina.sends(LAKESIDE + group + "/confirm");
    assertThat(mailedTo(People.THANDI))
        .contains("It is confirmed that your group “Boats and nets”", group);
    assertThat(amina.opens("/notices").text()).doesNotContain("Boats and nets");
    amina.opens(LAKESIDE + "/groups");
    amina.sends(LAKESIDE + group + "/end");
    assertThat(mailedTo(People.THANDI))
        .contains("says that your group “Boats and nets” does not belong");
    assertThat(thandi.opens("/notices?lang=en").text())
        .contains("does not belong to it")
        .doesNotContain("It is confirmed");
  }

  @Test
  void whoDeclinesWhatWaitsTellsTheGroupAndAHiddenOneIsToldToNobody() {
    var thandi = people.thandi();
    var group = founded(thandi, "Quiet boats", "OPEN");
    thandi.opens(group + "/organization");
    thandi.sends(group + "/organization", "organization", "lakeside000000b1");
    var amina = people.amina();
    amina.opens(LAKESIDE + "/groups");
    amina.sends(LAKESIDE + group + "/end");
    assertThat(mailedTo(People.THANDI)).contains("“Quiet boats” does not belong");

    thandi.opens(group + "/organization");
    thandi.sends(group + "/organization", "organization", "lakeside000000b1");
    assertThat(amina.opens("/notices").text()).contains("Quiet boats");
    describes(thandi, group, "Quiet boats", "HIDDEN", "ORGANIZATION");
    assertThat(amina.opens("/notices").text()).doesNotContain("Quiet boats");
  }

  private String mailedTo(long member) {
    return db.sql(
            """
            select coalesce(string_agg(subject || ' ' || plain, ' ' order by id), '')
              from letters
             where recipient = :member and about like 'notice-belonging%'
            """)
        .param("member", member)
        .query(String.class)
        .single()
        .replaceAll(APART, "");
  }

  @Test
  void aHostOfTheNetworkConfirmsWhereNobodyOfTheOrganizationIsHere() {
    var thandi = people.thandi();
    var group = founded(thandi, "Hill walkers", "OPEN");
    thandi.opens(group + "/organization");
    thandi.sends(group + "/organization", "organization", "hilltop00000000b4");
    var kofi = people.kofi();
    assertThat(kofi.opens("/desk").text()).contains("Groups to confirm");
    assertThat(kofi.opens("/groups/to-confirm").text()).contains("Hill walkers", "Hilltop Hearers");
    kofi.sends(HILLTOP + group + "/confirm");
    assertThat(people.visitor().opens(HILLTOP).text()).contains("Hill walkers");
    assertThat(
            db.sql("select count(*) from audit_log where act = 'groups.belonging-confirmed'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void aHiddenGroupIsShownToItsMembersAloneAndNobodyIsAsked() {
    var joseph = people.joseph();
    joseph.opens(PLANNING + "/organization");
    var refused = joseph.sends(PLANNING + "/organization", "organization", "lakeside000000b1");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("nobody can be asked to confirm it");
    joseph.sends(PLANNING + "/organization", "organization", "listening00000b2");
    var network = "/organizations/listening00000b2";
    assertThat(joseph.opens(network).text()).contains("Lakeside planning");
    for (var reader : List.of(people.visitor(), people.hana(), people.kofi(), people.noor())) {
      assertThat(reader.opens(network + "?lang=en").text()).doesNotContain("Lakeside planning");
      assertThat(reader.opens(network + "/groups?lang=en").text())
          .doesNotContain("Lakeside planning");
    }
  }

  @Test
  void aGroupThatIsHiddenWhileItWaitsIsToldToNobody() {
    var thandi = people.thandi();
    var group = founded(thandi, "Quiet boats", "OPEN");
    thandi.opens(group + "/organization");
    thandi.sends(group + "/organization", "organization", "lakeside000000b1");
    describes(thandi, group, "Quiet boats", "HIDDEN", "ORGANIZATION");
    var amina = people.amina();
    assertThat(amina.opens(LAKESIDE + "?lang=en").text()).doesNotContain("waits to be confirmed");
    assertThat(amina.opens(LAKESIDE + "/groups?lang=en").text()).doesNotContain("Quiet boats");
  }

  @Test
  void aGroupOfAnotherKindBelongsToNone() {
    var amina = people.amina();
    var group = founded(amina, "Lakeside knitters", "OPEN");
    amina.opens(group + "/organization");
    amina.sends(group + "/organization", "organization", "lakeside000000b1");
    assertThat(people.visitor().opens(LAKESIDE).text()).contains("Lakeside knitters");
    describes(amina, group, "Lakeside knitters", "OPEN", "INTEREST");
    assertThat(people.visitor().opens(LAKESIDE).text()).doesNotContain("Lakeside knitters");
    assertThat(amina.opens(group + "/organization").status()).isEqualTo(404);
  }

  @Test
  void aMergerTakesTheGroupsAlong() {
    var thandi = people.thandi();
    var group = founded(thandi, "Kampala boats", "OPEN");
    thandi.opens(group + "/organization");
    thandi.sends(group + "/organization", "organization", "lakesidd000000b3");
    var kofi = people.kofi();
    kofi.opens("/groups/to-confirm");
    kofi.sends("/organizations/lakesidd000000b3" + group + "/confirm");
    kofi.opens("/organizations/lakesidd000000b3/merge");
    kofi.sends("/organizations/lakesidd000000b3/merge", "into", "lakeside000000b1");
    assertThat(people.visitor().opens(LAKESIDE).text()).contains("Kampala boats");
  }

  private String founded(Browser founder, String name, String access) {
    founder.opens("/groups/new");
    var sent =
        founder.sends(
            "/groups", "name", name, "purpose", "Ours", "access", access, "kind", "ORGANIZATION");
    assertThat(sent.status()).isEqualTo(303);
    // as if a host of the network had looked at it
    db.sql("update groups g set access = f.access from foundings f where f.group_id = g.id")
        .update();
    db.sql("delete from foundings").update();
    return Objects.requireNonNull(sent.leadsTo()).replace("/organization", "");
  }

  private static void describes(
      Browser host, String group, String name, String access, String kind) {
    host.opens(group + "/edit");
    assertThat(
            host.sends(
                    group + "/edit",
                    "name",
                    name,
                    "purpose",
                    "Ours",
                    "access",
                    access,
                    "kind",
                    kind)
                .status())
        .isEqualTo(303);
  }
}
