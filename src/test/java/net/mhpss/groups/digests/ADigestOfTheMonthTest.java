package net.mhpss.groups.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ADigestOfTheMonthTest {
  private static final String SUPERVISORS = "/groups/gsupervis0000002";
  private static final String DIGEST = SUPERVISORS + "/hosting/digest";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Digests digests;

  @Test
  void aHostEditsItAndEachMemberWhoWantsItGetsOneLetterThatTellsNothingOutside() {
    var joseph = people.joseph();
    joseph.opens(SUPERVISORS + "/discussions/new");
    joseph.sends(
        SUPERVISORS + "/discussions", "kind", "TALK", "title", "Rotas in August", "text", "How?");
    joseph.opens("/library/wguideline000001/groups");
    joseph.sends(SUPERVISORS + "/library", "work", "wguideline000001");
    db.sql(
            "insert into memberships (group_id, member_id, since) values (2, 1, now()), (2, 4, now()), (2, 8, now())")
        .update();
    db.sql("insert into suspensions values (8, now(), now() + interval '1 day')").update();
    db.sql(
            "insert into notice_preferences (member_id, kind, by_mail) values (4, 'GROUPS', 'NEVER')")
        .update();

    var month = DIGEST + "?month=" + YearMonth.now(ZoneId.of("Africa/Kampala"));
    assertThat(joseph.opens(month).text())
        .contains("Rotas in August", "Guidelines on support", "Send to the members");
    assertThat(joseph.sends(DIGEST, "words", "x".repeat(4001)).status()).isEqualTo(422);
    joseph.opens(month);
    joseph.sends(
        DIGEST,
        "words",
        "Thank you all.",
        "entries",
        joseph.opens(month).page().select("label:contains(Rotas) input").val());
    assertThat(joseph.opens(month).page().select("input[name=entries][checked]")).hasSize(1);
    digests.send();
    assertThat(letters()).isZero();
    joseph.opens(month);
    joseph.sends(DIGEST, "send", "true");
    digests.send();
    digests.send();
    assertThat(letters()).isEqualTo(3); // Joseph, Kofi and Amina; not Hana, nor who takes no part
    assertThat(joseph.opens(month).text()).contains("3 letters", "Thank you all.");
    joseph.opens(SUPERVISORS + "/edit");
    assertThat(joseph.trespasses(DIGEST, "words", "Again", "send", "true").status()).isEqualTo(303);

    var letter =
        db.sql("select subject, plain from letters where recipient = 2 and about = 'group-digest'")
            .query()
            .singleRow();
    assertThat(letter.get("subject").toString())
        .contains("News from a group of yours")
        .doesNotContain("Supervisors");
    assertThat(letter.get("plain").toString())
        .contains("Thank you all.", "Rotas in August", "Supervisors")
        .doesNotContain("Guidelines on support");

    var link = Pattern.compile("(/u/digest/[\\w-]+)").matcher(letter.get("plain").toString());
    assertThat(link.find()).isTrue();
    assertThat(people.visitor().forges(link.group(1)).text()).contains("no digests of this group");
    assertThat(
            db.sql("select member_id from digests_unwanted where group_id = 2")
                .query(Long.class)
                .list())
        .containsExactly(People.KOFI);
    var visitor = people.visitor();
    visitor.opens(link.group(1));
    visitor.sends(link.group(1));
    assertThat(db.sql("select count(*) from digests_unwanted").query(Integer.class).single())
        .isZero();
  }

  private int letters() {
    return db.sql("select count(*) from letters where about = 'group-digest'")
        .query(Integer.class)
        .single();
  }
}
