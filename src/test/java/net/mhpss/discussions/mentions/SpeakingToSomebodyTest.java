package net.mhpss.discussions.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class SpeakingToSomebodyTest {
  private static final String CHILDREN = "/groups/gchildren0000001";
  private static final String NETWORK = CHILDREN + "/discussions/dnetwork00000001";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void hanaSpeaksToJosephByHisNameAndThePreviewSaysSo() {
    var hana = people.hana();
    hana.opens(NETWORK + "?lang=en");
    var words = "@joseph o. and @Amina, what of `@Joseph O.`? Write to a@Joseph O.";
    var look = hana.sends(NETWORK + "/posts", "text", words, "preview", "on");
    assertThat(look.page().select(".prose a[href^=/members/]").eachText())
        .containsExactly("@Joseph O.");
    assertThat(mentioned()).as("a preview tells nobody").isEmpty();
    hana.sends(NETWORK + "/posts");
    assertThat(mentioned()).as("Amina is not in the group").containsExactly(People.JOSEPH);
    assertThat(hana.follows().page().select("#p4 .prose a[href^=/members/]").text())
        .isEqualTo("@Joseph O.");
    assertThat(people.visitor().opens(NETWORK).page().select("#p4 .prose bdi").text())
        .isEqualTo("@Joseph O.");
    assertThat(hana.opens(NETWORK + "/posts/4/edit").page().select("textarea").val())
        .startsWith("@Joseph O. and @Amina");
    assertThat(
            db.sql(
                    "select markdown || html || words from posts where discussion_id = 1 and number = 4")
                .query(String.class)
                .single())
        .as("what is kept holds no name where somebody is spoken to")
        .startsWith("[@](/members/");
  }

  @Test
  void whoGoesOutOfSightIsNoLongerNamedByWhatOthersWrote() {
    var hana = people.hana();
    hana.opens(NETWORK);
    hana.sends(NETWORK + "/posts", "text", "Thank you @Joseph O.!");
    var joseph = people.joseph();
    joseph.opens("/settings/safety?lang=en");
    joseph.sends("/settings/safety");
    assertThat(people.visitor().opens(NETWORK).page().select("#p4").text())
        .doesNotContain("Joseph");
  }

  @Test
  void aTapOnAPostBeginsAnAnswerWithItsWordsAndWhoSaidThem() {
    var hana = people.hana();
    var page = hana.opens(NETWORK + "?lang=en");
    var begun = hana.opens(page.page().select("#p2 a:contains(Quote)").attr("href"));
    assertThat(begun.page().select("textarea").val())
        .isEqualTo(
            "> @Joseph O. · [#2]("
                + NETWORK
                + "/posts/2)\n>\n"
                + "> Pairs. Every counsellor has **one named peer** in walking distance.");
    hana.sends(
        NETWORK + "/posts", "text", begun.page().select("textarea").val() + "\n\nWe do the same.");
    var quote = hana.follows().page().select("#p4 blockquote");
    assertThat(quote.select("a").eachText()).containsExactly("@Joseph O.", "#2");
    assertThat(quote.text()).contains("one named peer");
    assertThat(mentioned()).as("who is quoted is not spoken to").isEmpty();
  }

  @Test
  void namesAreOfferedOfThoseInTheGroupWhoAreNotKeptAway() {
    var hana = people.hana();
    var typed = CHILDREN + "/discussions/people?discussion=dnetwork00000001&q=";
    assertThat(hana.opens(typed + "jo").html()).isEqualTo("[\"Joseph O.\"]");
    assertThat(hana.opens(typed + "am").html()).as("not in the group").isEqualTo("[]");
    assertThat(hana.opens(typed + "han").html()).as("herself").isEqualTo("[]");
    db.sql("insert into blockings (member_id, blocked_id, since) values (5, 4, now())").update();
    assertThat(hana.opens(typed + "jo").html()).isEqualTo("[]");
  }

  private List<Long> mentioned() {
    return db.sql("select member_id from post_mentions order by member_id")
        .query(Long.class)
        .list();
  }
}
