package net.mhpss.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class KeepingWhatWasTypedTest {
  private static final String CHILDREN = "/groups/gchildren0000001";
  private static final String NETWORK = CHILDREN + "/discussions/dnetwork00000001";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void aPreviewShowsHowItWillLookAndStoresNothing() {
    var hana = people.hana();
    hana.opens(CHILDREN + "/discussions/new?lang=en");
    var look =
        hana.sends(
            CHILDREN + "/discussions",
            "kind",
            "TALK",
            "title",
            "Games",
            "text",
            "\n  > quoted\n\n<b>typed</b>",
            "preview",
            "on");
    assertThat(look.status()).isEqualTo(200);
    assertThat(look.page().select(".card blockquote").text()).isEqualTo("quoted");
    assertThat(look.page().select(".card b")).isEmpty();
    assertThat(look.page().selectFirst("textarea").wholeText())
        .isEqualTo("\n  > quoted\n\n<b>typed</b>");
    assertThat(look.page().select("input[value=TALK]").hasAttr("checked")).isTrue();
    assertThat(discussions()).isEqualTo(3);
    hana.sends(CHILDREN + "/discussions");
    assertThat(hana.follows().page().select("h1").text()).isEqualTo("Games");
    assertThat(discussions()).isEqualTo(4);
  }

  @Test
  void aReplyIsLookedAtFirstToo() {
    var hana = people.hana();
    hana.opens(NETWORK + "?lang=en");
    var look = hana.sends(NETWORK + "/posts", "text", "It *works*", "preview", "on");
    assertThat(look.page().select(".card em").text()).isEqualTo("works");
    assertThat(people.visitor().opens(NETWORK).text()).doesNotContain("It works");
    assertThat(hana.sends(NETWORK + "/posts").leadsTo()).isEqualTo(NETWORK + "#p4");
  }

  @Test
  void whatIsMissingIsSaidAndTheRestIsKept() {
    var hana = people.hana();
    hana.opens(CHILDREN + "/discussions/new?lang=en");
    var again =
        hana.sends(CHILDREN + "/discussions", "kind", "TALK", "title", " ", "text", "Long words");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("Give it a title.");
    assertThat(again.page().select("textarea").val()).isEqualTo("Long words");
    assertThat(hana.sends(CHILDREN + "/discussions", "title", "x".repeat(161)).text())
        .contains("Keep the title to 160 letters.");
    assertThat(hana.sends(CHILDREN + "/discussions", "title", "A", "kind", "POEM").text())
        .contains("Choose one.");
    assertThat(discussions()).isEqualTo(3);
  }

  @Test
  void theGroupIsHiddenWhileSheWrites() {
    var amina = people.amina();
    amina.opens(CHILDREN);
    amina.sends(CHILDREN + "/membership");
    amina.opens(NETWORK + "?lang=en");
    db.sql("delete from memberships where member_id = 1").update();
    db.sql("update groups set access = 'HIDDEN' where id = 1").update();
    var unsent = amina.sends(NETWORK + "/posts", "text", "Half an hour of writing");
    assertThat(unsent.status()).isEqualTo(422);
    assertThat(unsent.text()).contains("This could not be posted");
    assertThat(unsent.page().select("textarea").val()).isEqualTo("Half an hour of writing");
  }

  @Test
  void theSessionEndsWhileSheWrites() {
    var hana = people.hana();
    hana.opens(NETWORK + "?lang=en");
    db.sql("delete from sessions").update();
    var unsent = hana.sends(NETWORK + "/posts", "text", "Half an hour of writing");
    assertThat(unsent.status()).isEqualTo(422);
    assertThat(unsent.page().select("textarea").val()).isEqualTo("Half an hour of writing");
    assertThat(unsent.page().select("main a").attr("href")).isEqualTo("/sign-in?next=" + NETWORK);
  }

  @Test
  void aReplySentFiveTimesIsOne() {
    var hana = people.hana();
    var page = hana.opens(NETWORK);
    var fields =
        new String[] {
          "text", "Only once",
          "_csrf", page.page().select("#reply [name=_csrf]").val(),
          "_once", page.page().select("#reply [name=_once]").val()
        };
    for (int i = 0; i < 5; i++) {
      assertThat(hana.forges(NETWORK + "/posts", fields).leadsTo()).isEqualTo(NETWORK + "#p4");
    }
    assertThat(
            db.sql("select posts_count from discussions where id = 1")
                .query(Integer.class)
                .single())
        .isEqualTo(4);
  }

  private int discussions() {
    return db.sql("select count(*) from discussions").query(Integer.class).single();
  }
}
