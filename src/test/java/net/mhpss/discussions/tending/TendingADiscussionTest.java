package net.mhpss.discussions.tending;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joseph hosts the group. */
@NetworkTest
class TendingADiscussionTest {
  private static final String CHILDREN = "/groups/gchildren0000001";
  private static final String NETWORK = CHILDREN + "/discussions/dnetwork00000001";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void josephSumsItUpAndWhoeverIsInAHurryReadsThatAlone() {
    var joseph = people.joseph();
    joseph.opens(NETWORK + "?lang=en");
    joseph.trespasses(NETWORK + "/answer", "post", "2");
    joseph.opens(NETWORK + "/tend");
    joseph.opens(NETWORK + "/summary");
    var look =
        joseph.sends(NETWORK + "/summary", "text", "Pair them, **on paper**.", "preview", "on");
    assertThat(look.page().select(".card strong").text()).isEqualTo("on paper");
    assertThat(people.visitor().opens(NETWORK).page().select("#summary")).isEmpty();
    joseph.sends(NETWORK + "/summary");

    var visitor = people.visitor();
    var page = visitor.opens(NETWORK);
    assertThat(page.page().select("#summary").text()).contains("Pair them, on paper.", "Joseph O.");
    var inShort = visitor.opens(page.page().select("#summary a").attr("href"));
    assertThat(inShort.page().select("#summary")).hasSize(1);
    assertThat(inShort.page().select(".post").eachAttr("id"))
        .as("the accepted answer alone")
        .containsExactly("p2");
    assertThat(
            db.sql("select body from searchable_discussions where id = 1")
                .query(String.class)
                .single())
        .startsWith("Pair them, on paper.");

    joseph.opens(NETWORK + "/summary");
    assertThat(joseph.sends(NETWORK + "/summary", "text", "x".repeat(4001)).status())
        .isEqualTo(422);
    joseph.opens(NETWORK + "/summary");
    joseph.sends(NETWORK + "/summary/end");
    assertThat(visitor.opens(NETWORK).page().select("#summary")).isEmpty();
  }

  @Test
  void nobodyWritesInAClosedDiscussionUntilItIsOpenAgain() {
    var hana = people.hana();
    hana.opens(NETWORK + "?lang=en");
    var joseph = people.joseph();
    joseph.opens(NETWORK + "/tend?lang=en");
    joseph.sends(NETWORK + "/closure", "reason", "It has moved to the handbook.");
    var unsent = hana.sends(NETWORK + "/posts", "text", "One more thing");
    assertThat(unsent.status()).isEqualTo(422);
    assertThat(unsent.page().select("textarea").val()).isEqualTo("One more thing");
    assertThat(hana.opens(NETWORK + "/posts/1/edit").status()).isEqualTo(404);
    var page = people.visitor().opens(NETWORK);
    assertThat(page.text()).contains("Closed", "It has moved to the handbook.");
    assertThat(hana.opens(NETWORK).page().select("#reply")).isEmpty();

    joseph.opens(NETWORK + "/tend");
    joseph.sends(NETWORK + "/closure/end");
    hana.opens(NETWORK);
    assertThat(hana.sends(NETWORK + "/posts", "text", "One more thing").status()).isEqualTo(303);
    assertThat(db.sql("select act from audit_log order by id").query(String.class).list())
        .containsSequence("discussions.closed-one", "discussions.opened-one");
  }

  @Test
  void onlyAHostAnnounces() {
    var announcement =
        new String[] {"kind", "ANNOUNCEMENT", "title", "Office hours", "text", "Every Monday."};
    var hana = people.hana();
    assertThat(hana.opens(CHILDREN + "/discussions/new").page().select("[value=ANNOUNCEMENT]"))
        .isEmpty();
    assertThat(hana.sends(CHILDREN + "/discussions", announcement).status()).isEqualTo(422);
    var joseph = people.joseph();
    joseph.opens(CHILDREN + "/discussions/new?lang=en");
    assertThat(joseph.sends(CHILDREN + "/discussions", announcement).status()).isEqualTo(303);
    assertThat(joseph.follows().page().select("article header .tag").text())
        .isEqualTo("Announcement");
  }

  @Test
  void hanaChoosesHowMuchSheHears() {
    var hana = people.hana();
    hana.opens(NETWORK + "?lang=en");
    hana.sends(NETWORK + "/follow", "level", "DIGEST");
    assertThat(levels()).containsExactly("DIGEST");
    assertThat(hana.opens(NETWORK).page().select("select[name=level] [selected]").val())
        .isEqualTo("DIGEST");
    hana.sends(NETWORK + "/follow", "level", "MUTED");
    assertThat(levels()).as("who hears nothing is no follower").isEmpty();
    hana.opens(NETWORK);
    hana.sends(NETWORK + "/posts", "text", "Writing does not make it louder.");
    assertThat(levels()).isEmpty();
    assertThat(hana.opens(NETWORK).text()).contains("You hear nothing of this discussion");
  }

  private java.util.List<String> levels() {
    return db.sql(
            "select level from discussion_followers where discussion_id = 1 and member_id = 4")
        .query(String.class)
        .list();
  }
}
