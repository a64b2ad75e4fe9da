package net.mhpss.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class GoingOnWhereOneWasTest {
  private static final String NETWORK = "/groups/gchildren0000001/discussions/dnetwork00000001";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void hanaGoesOnWhereSheWas() {
    grows(60);
    var hana = people.hana();
    assertThat(hana.opens(NETWORK + "?lang=en").text()).doesNotContain("since you were here");
    hana.opens(NETWORK + "?after=20");
    var back = hana.opens(NETWORK);
    assertThat(back.text()).contains("20 new posts since you were here");
    assertThat(back.page().select("a:contains(Go to the first)").attr("href"))
        .isEqualTo(NETWORK + "?after=40#p41");
    hana.opens(NETWORK + "?after=40");
    assertThat(hana.opens(NETWORK).text()).as("all is read").doesNotContain("since you were here");
    assertThat(
            db.sql("select number from readings where discussion_id = 1 and member_id = 4")
                .query(Integer.class)
                .list())
        .as("one row, which never goes back")
        .containsExactly(60);
    assertThat(people.visitor().opens(NETWORK).text()).doesNotContain("since you were here");
  }

  @Test
  void aPermalinkOpensThePageOfItsPost() {
    grows(60);
    var visitor = people.visitor();
    assertThat(visitor.opens(NETWORK + "/posts/45").leadsTo()).isEqualTo(NETWORK + "?after=40#p45");
    assertThat(visitor.follows().page().select("#p45 .meta a").attr("href"))
        .isEqualTo(NETWORK + "/posts/45");
    for (var typed : new String[] {"0", "61", "x", "-1", "99999999999"}) {
      assertThat(visitor.opens(NETWORK + "/posts/" + typed).status()).as(typed).isEqualTo(404);
    }
    assertThat(visitor.opens(NETWORK).page().select("nav a:contains(Latest)").attr("href"))
        .as("the way to the last is on top")
        .isEqualTo(NETWORK + "?after=40");
  }

  @Test
  void aPageOfAThousandPostsAsksNoMoreThanOneOfThree() {
    var hana = people.hana();
    hana.opens(NETWORK);
    int few = statements(hana);
    grows(1000);
    hana.opens(NETWORK);
    assertThat(statements(hana)).isEqualTo(few).isLessThanOrEqualTo(8);
  }

  private static int statements(net.mhpss.Browser reader) {
    try (var heard = Statements.heard()) {
      reader.opens(NETWORK);
      return heard.all().size();
    }
  }

  private void grows(int posts) {
    db.sql(
            """
        insert into posts (discussion_id, number, author_id, markdown, html, words, rendering, language, written_at)
        select 1, n, 5, 'Post ' || n, '<p>Post ' || n || '</p>', 'Post ' || n, 1, 'en', now()
          from generate_series(4, :posts) n
        """)
        .param("posts", posts)
        .update();
    db.sql("update discussions set posts_count = :posts where id = 1")
        .param("posts", posts)
        .update();
  }
}
