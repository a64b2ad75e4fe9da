package net.mhpss.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class LongDiscussionTest {
  private static final String CHILDREN = "/groups/gchildren0000001";
  private static final String NETWORK = CHILDREN + "/discussions/dnetwork00000001";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void isReadTwentyPostsAtATimeAndLeftByEveryDoor() {
    grows(10_000);
    var visitor = people.visitor();
    var first = visitor.opens(NETWORK);
    assertThat(first.page().select(".post")).hasSize(20);
    assertThat(first.page().select("a[rel=prev]")).isEmpty();
    var second = visitor.opens(first.page().select("a[rel=next]").attr("href"));
    assertThat(second.page().select(".post").first().id()).isEqualTo("p21");
    assertThat(
            visitor
                .opens(second.page().select("a[rel=prev]").attr("href"))
                .page()
                .select(".post")
                .first()
                .id())
        .isEqualTo("p1");

    var last = visitor.opens(NETWORK + "?after=9980");
    assertThat(last.page().select(".post")).hasSize(20);
    assertThat(last.page().select(".post").last().id()).isEqualTo("p10000");
    assertThat(last.page().select("a[rel=next]")).isEmpty();
    for (var typed : new String[] {"10000", "999999999"}) {
      assertThat(visitor.opens(NETWORK + "?after=" + typed).page().select(".post").first().id())
          .isEqualTo("p9981");
    }
    for (var typed : new String[] {"x", "-1", "99999999999999", "%27"}) {
      assertThat(visitor.opens(NETWORK + "?after=" + typed).page().select(".post").first().id())
          .isEqualTo("p1");
    }
  }

  @Test
  void aReplyGoesToItsEnd() {
    grows(40);
    var hana = people.hana();
    hana.opens(NETWORK);
    assertThat(hana.sends(NETWORK + "/posts", "text", "The last word").leadsTo())
        .isEqualTo(NETWORK + "?after=40#p41");
    assertThat(hana.opens(NETWORK + "?after=40").page().select("#p41").text())
        .contains("The last word");
    hana.opens(NETWORK + "?after=20");
    assertThat(hana.trespasses(NETWORK + "/answer", "post", "33").leadsTo())
        .isEqualTo(NETWORK + "?after=20#p33");
    assertThat(hana.opens(NETWORK).page().select("header a.tag").attr("href"))
        .isEqualTo(NETWORK + "?after=20#p33");
  }

  @Test
  void twoWhoWriteAtTheSameInstantGetTheirOwnPlace() throws Exception {
    var writes = new ArrayList<Callable<String>>();
    for (int i = 0; i < 6; i++) {
      var writer = i % 2 == 0 ? people.hana() : people.joseph();
      writer.opens(NETWORK);
      writes.add(() -> writer.sends(NETWORK + "/posts", "text", "At once").leadsTo());
    }
    var places = new ArrayList<String>();
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var done : threads.invokeAll(writes)) {
        places.add(done.get());
      }
    }
    assertThat(places).doesNotHaveDuplicates().allMatch(place -> place.matches(".*#p[4-9]"));
    assertThat(
            db.sql("select array_agg(number order by number) from posts where discussion_id = 1")
                .query((row, n) -> row.getArray(1).getArray())
                .single())
        .isEqualTo(new Integer[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
  }

  @Test
  void theListOfAGroupGoesOnByLatestActivity() {
    db.sql(
            """
        insert into discussions (group_id, address, kind, title, language, author_id, started_at, last_post_at, posts_count)
        select 1, 'dmany' || lpad(n::text, 11, '0'), 'TALK', 'Talk ' || n, 'en', 4, now(), now() - n * interval '1 hour', 1
          from generate_series(1, 45) n
        """)
        .update();
    var visitor = people.visitor();
    var seen = new ArrayList<String>();
    var page = visitor.opens(CHILDREN);
    while (true) {
      seen.addAll(page.page().select(".lead a").eachText());
      var more = page.page().selectFirst("a.button:contains(Show more)");
      if (more == null) {
        break;
      }
      page = visitor.opens(more.attr("href"));
    }
    assertThat(seen).hasSize(46).doesNotHaveDuplicates().startsWith("Talk 1", "Talk 2");
    assertThat(visitor.opens(CHILDREN + "/discussions?before=rubbish").page().select(".lead a"))
        .hasSize(20);
  }

  private void grows(int posts) {
    db.sql(
            """
        insert into posts (discussion_id, number, author_id, markdown, html, words, rendering, language, written_at)
        select 1, n, case when n % 2 = 0 then 4 else 5 end, 'Post ' || n, '<p>Post ' || n || '</p>', 'Post ' || n, 1, 'en', now()
          from generate_series(4, :posts) n
        """)
        .param("posts", posts)
        .update();
    db.sql("update discussions set posts_count = :posts where id = 1")
        .param("posts", posts)
        .update();
  }
}
