package net.mhpss.members;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class LeavingTest {
  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void aMemberTakesAlongAllThatIsHeldOfThem() {
    var export = people.hana().opens("/settings/data/export");
    assertThat(export.header("Content-Disposition")).contains("attachment");
    assertThat(export.html())
        .contains(
            "hana@example.org",
            "electricity",
            "Children and families",
            "\"groups\"",
            "\"discussions\"",
            "\"library\"",
            "\"messages\"")
        .doesNotContain("amina@example.org");
  }

  @Test
  void whoLeavesIsGoneAndWhatTheySaidStaysUnderNobodysName() {
    var hana = people.hana();
    hana.opens("/settings/data");
    assertThat(hana.sends("/settings/leaving").status()).as("not by mistake").isEqualTo(422);
    assertThat(hana.sends("/settings/leaving", "sure", "on").leadsTo()).isEqualTo("/left");
    assertThat(hana.opens("/settings/profile").leadsTo()).startsWith("/sign-in");
    assertThat(people.kofi().opens("/members/hana0000000000a4").status()).isEqualTo(404);
    assertThat(db.sql("select count(*) from members where id = 4").query(Integer.class).single())
        .isZero();
    assertThat(
            db.sql("select count(*) from discussions where id = 1 and author_id is null")
                .query(Integer.class)
                .single())
        .isOne();
    assertThat(
            db.sql("select count(*) from letters where recipient = 4")
                .query(Integer.class)
                .single())
        .isZero();
  }
}
