package net.mhpss.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class UnsubscribingTest {
  private static final String QUESTION = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final String HANAS = "/u/hana-is-told-no-more";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void aMailProgramEndsADiscussionWithOneClickAndNoCookies() {
    reply("First.");
    var link = linkIn("/u/[A-Za-z0-9_-]{43}");
    var program = people.visitor();
    assertThat(program.forges(link, "List-Unsubscribe", "One-Click").status()).isEqualTo(200);
    assertThat(program.forges(link, "List-Unsubscribe", "One-Click").status())
        .as("as often as it likes")
        .isEqualTo(200);
    assertThat(follows(People.HANA)).isFalse();
    reply("Second.");
    assertThat(letters()).isOne();
  }

  @Test
  void everyMailOfADiscussionCarriesTheSameToken() {
    reply("First.");
    var link = linkIn("/u/[A-Za-z0-9_-]{43}");
    reply("Second.");
    assertThat(linkIn("/u/[A-Za-z0-9_-]{43}")).isEqualTo(link);
  }

  @Test
  void openingTheLinkChangesNothingAndItsButtonDoes() {
    var scanner = people.visitor();
    assertThat(scanner.opens(HANAS).status()).isEqualTo(200);
    assertThat(scanner.opens(HANAS).text())
        .contains("How do you supervise lay counsellors", "End these mails");
    assertThat(scanner.opens(HANAS).header("X-Robots-Tag")).contains("noindex");
    assertThat(follows(People.HANA)).isTrue();
    assertThat(scanner.sends(HANAS).text()).contains("You no longer follow");
    assertThat(follows(People.HANA)).isFalse();
    assertThat(follows(People.JOSEPH)).isTrue();
  }

  @Test
  void aForgedTokenIsNotFoundLikeAnythingElse() {
    var eve = people.visitor();
    for (var forged :
        new String[] {"/u/forged", "/u/" + "A".repeat(43), "/u/" + "a".repeat(5000), "/u/%00"}) {
      assertThat(eve.opens(forged).status()).as(forged).isIn(404, 400);
      assertThat(eve.forges(forged).status()).as(forged).isIn(404, 400);
    }
    assertThat(eve.opens("/u/forged").text()).isEqualTo(eve.opens("/nothing-here").text());
    assertThat(follows(People.HANA)).isTrue();
  }

  @Test
  void aMailToOnePersonEndsItsKind() {
    var kofi = people.kofi();
    kofi.opens("/desk/welcome/thandi00000000a7");
    kofi.sends("/desk/welcome/thandi00000000a7", "body", "Dear Thandi, welcome among us.");
    var link = linkIn("/u/[A-Za-z0-9_-]{43}");
    var thandi = people.visitor();
    assertThat(thandi.opens(link).text()).contains("Messages to you");
    thandi.sends(link);
    assertThat(
            people
                .thandi()
                .opens("/settings/notices")
                .page()
                .select("select[name=messages] option[selected]")
                .val())
        .isEqualTo("NEVER");
  }

  private void reply(String text) {
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", text);
  }

  private String linkIn(String pattern) {
    var plain =
        db.sql("select plain from letters order by id desc limit 1").query(String.class).single();
    var link = Pattern.compile(pattern).matcher(plain);
    assertThat(link.find()).as(plain).isTrue();
    return link.group();
  }

  private boolean follows(long member) {
    return db.sql("select exists (select from follows where discussion_id = 1 and member_id = :m)")
        .param("m", member)
        .query(Boolean.class)
        .single();
  }

  private int letters() {
    return db.sql("select count(*) from letters").query(Integer.class).single();
  }
}
