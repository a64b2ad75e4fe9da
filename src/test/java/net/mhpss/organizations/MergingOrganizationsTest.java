package net.mhpss.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class MergingOrganizationsTest {
  private static final String STAYS = "/organizations/lakeside000000b1";
  private static final String GOES = "/organizations/lakesidd000000b3";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void theOneThatStaysTakesNamesTextsAndWorksOfTheOther() {
    hasAll();
    merge();
    var page = people.visitor().opens(STAYS);
    assertThat(page.text())
        .contains("Lakeside Listeners", "Also called", "Lakeside Listeners Kampala")
        .contains("lakeside.example.org", "We listen.", "Guidelines on support")
        .doesNotContain("to be confirmed");
    assertThat(people.visitor("fr").opens(STAYS).page().select("h1").text())
        .isEqualTo("Oreilles du Lac");
    assertThat(
            people
                .visitor()
                .opens("/library/wguideline000001")
                .page()
                .select("header a[href*=lakeside]"))
        .hasSize(1);
    assertThat(people.visitor().opens("/organizations?only=works").text())
        .contains("1 organization", "Lakeside Listeners", "1 resource");
  }

  @Test
  void theOldAddressLeadsToTheNewOneAlsoAfterASecondMerger() {
    merge();
    var moved = people.visitor().opens(GOES + "-lakeside-listeners-kampala");
    assertThat(moved.status()).isEqualTo(301);
    assertThat(moved.leadsTo()).isEqualTo(STAYS + "-lakeside-listeners");

    var kofi = people.kofi();
    kofi.opens(STAYS + "/merge?q=Listening+Lakes+Network");
    kofi.sends(STAYS + "/merge", "into", "listening00000b2");
    assertThat(people.visitor().opens(GOES).leadsTo())
        .isEqualTo(people.visitor().opens(STAYS).leadsTo())
        .startsWith("/organizations/listening00000b2");
  }

  @Test
  void whoProposedItIsToldAndTheMergerIsNoted() {
    merge();
    assertThat(people.baraka().opens("/notices?lang=en").text())
        .contains("Lakeside Listeners", "already here");
    assertThat(
            db.sql(
                    "select act from audit_log where member_id = 2 and subject in (900001, 900003) and at > now() - interval '1 minute' order by id")
                .query(String.class)
                .list())
        .containsSubsequence("organizations.merged", "organizations.merged-into");
  }

  @Test
  void whoFollowedTheOneFollowsTheOther() {
    var hana = people.hana();
    hana.opens(GOES);
    hana.sends(GOES + "/follow");
    merge();
    assertThat(hana.opens("/settings/following").text()).contains("Lakeside Listeners");
  }

  @Test
  void nothingIsPartOfItself() {
    db.sql("update organizations set parent_id = 900003 where id = 900002").update();
    db.sql("update organizations set parent_id = 900002 where id = 900001").update();
    merge();
    assertThat(parent(900_001)).isNull();
    assertThat(parent(900_002)).isEqualTo(900_001);
  }

  @Test
  void neitherIntoItselfNorIntoNothing() {
    var kofi = people.kofi();
    for (var into : new String[] {"lakesidd000000b3", "nothing", "", "lakesidd000000b3-x"}) {
      kofi.opens(GOES + "/merge");
      var refused = kofi.trespasses(GOES + "/merge", "into", into);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.text()).contains("Choose the one that stays");
    }
  }

  private void merge() {
    var kofi = people.kofi();
    assertThat(kofi.opens(GOES + "/merge").text()).contains("Lakeside Listeners");
    assertThat(kofi.sends(GOES + "/merge", "into", "lakeside000000b1").leadsTo()).isEqualTo(STAYS);
  }

  private void hasAll() {
    db.sql(
            "insert into organization_names values (900003, 'fr', 'Oreilles du Lac', null, 'checked')")
        .update();
    db.sql(
            "insert into organization_abouts values (900003, 'en', 'We listen.', '<p>We listen.</p>', 1)")
        .update();
    db.sql("update work_publishers set organization_id = 900003 where work_id = 1").update();
    db.sql("insert into work_publishers values (1, 1, 'Lakeside', 900001)").update();
  }

  private @org.jspecify.annotations.Nullable Long parent(long organization) {
    return db.sql("select parent_id from organizations where id = :id")
        .param("id", organization)
        .query((row, number) -> row.getObject("parent_id", Long.class))
        .optional()
        .orElse(null);
  }
}
