package net.mhpss.discussions.tending;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joseph hosts the open group, a closed one and a hidden one of his own. */
@NetworkTest
class MovingADiscussionTest {
  private static final String CHILDREN = "/groups/gchildren0000001";
  private static final String NETWORK = CHILDREN + "/discussions/dnetwork00000001";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired TakingAway takingAway;

  @Test
  void aDiscussionMovesToAnotherGroupAndItsOldAddressLeadsThere() {
    var joseph = people.joseph();
    joseph.opens(NETWORK + "/tend");
    var there = joseph.sends(NETWORK + "/move", "group", "gsupervis0000002").leadsTo();
    assertThat(there).isEqualTo("/groups/gsupervis0000002/discussions/dnetwork00000001");
    assertThat(joseph.opens(NETWORK).status()).isEqualTo(301);
    assertThat(joseph.opens(NETWORK).leadsTo()).isEqualTo(there);
    assertThat(joseph.opens(NETWORK + "/posts/2").leadsTo()).isEqualTo(there + "/posts/2");
    assertThat(people.visitor().opens(NETWORK).status())
        .as("who may not read it there")
        .isEqualTo(404);
    assertThat(people.hana().opens(NETWORK + "/posts/2").status()).isEqualTo(404);
    assertThat(
            db.sql("select access from searchable_discussions where id = 1")
                .query(String.class)
                .single())
        .isEqualTo("group:2");
    joseph.opens(there + "/tend");
    assertThat(joseph.trespasses(there + "/move", "group", "gchildren0000001").status())
        .as("nothing leaves a closed group")
        .isEqualTo(404);
  }

  @Test
  void postsBecomeADiscussionOfTheirOwnAndComeBackByMerging() {
    var joseph = people.joseph();
    joseph.opens(NETWORK);
    joseph.trespasses(NETWORK + "/answer", "post", "2");
    joseph.opens(NETWORK + "/tend?lang=en");
    assertThat(joseph.sends(NETWORK + "/split", "from", "1", "to", "9", "title", "").status())
        .isEqualTo(422);
    var pairs =
        joseph.sends(NETWORK + "/split", "from", "2", "to", "3", "title", "On pairs").leadsTo();
    var visitor = people.visitor();
    var made = visitor.opens(pairs);
    assertThat(made.page().select(".post").eachAttr("id")).containsExactly("p1", "p2");
    assertThat(made.page().select("#p1").text()).contains("one named peer", "Thanks · 1");
    var left = visitor.opens(NETWORK);
    assertThat(left.page().select("#p2").text()).contains("moved to another discussion");
    assertThat(left.page().select(".answer")).isEmpty();
    assertThat(visitor.opens(NETWORK + "/posts/2").leadsTo()).isEqualTo(pairs + "/posts/1");
    assertThat(visitor.opens(pairs + "/posts/1").leadsTo()).isEqualTo(pairs + "#p1");
    assertThat(followers(pairs)).containsExactly(People.HANA, People.JOSEPH);

    var hana = people.hana();
    hana.opens(NETWORK);
    hana.sends(NETWORK + "/posts", "text", "Meanwhile");
    joseph.opens(pairs + "/tend");
    assertThat(joseph.sends(pairs + "/merge", "into", "nowhere").status()).isEqualTo(422);
    joseph.sends(
        pairs + "/merge", "into", "http://localhost:8080" + NETWORK + "-how-do-you?after=0#p1");
    var merged = visitor.opens(NETWORK);
    assertThat(merged.page().select(".post").eachAttr("id"))
        .containsExactly("p1", "p2", "p3", "p4", "p5", "p6");
    assertThat(merged.page().select("#p5").text()).contains("one named peer", "Thanks · 1");
    assertThat(visitor.opens(pairs).status()).isEqualTo(301);
    assertThat(visitor.opens(pairs + "/posts/2").leadsTo()).isEqualTo(NETWORK + "/posts/6");
    assertThat(visitor.opens(NETWORK + "/posts/2").leadsTo()).isEqualTo(NETWORK + "/posts/5");
    joseph.opens(NETWORK);
    assertThat(joseph.sends(NETWORK + "/posts", "text", "And on").leadsTo())
        .isEqualTo(NETWORK + "#p7");
  }

  @Test
  void aPostIsTakenAwayWithAReasonAndBroughtBack() {
    var joseph = people.joseph();
    joseph.opens(NETWORK + "/posts/3/taking?lang=en");
    joseph.sends(NETWORK + "/posts/3/taking", "reason", "It named a client.");
    var visitor = people.visitor();
    assertThat(visitor.opens(NETWORK).page().select("#p3").text())
        .contains("A host of the group has taken this away. It named a client.")
        .doesNotContain("two camps");
    assertThat(body()).doesNotContain("two camps");
    var hana = people.hana();
    assertThat(hana.opens(NETWORK + "/posts/3/edit").status()).isEqualTo(404);
    hana.opens(NETWORK);
    assertThat(hana.trespasses(NETWORK + "/posts/3/taking/end").status())
        .as("what a host took away")
        .isEqualTo(404);
    db.sql("update taken_posts set by_member_id = null").update();
    assertThat(hana.trespasses(NETWORK + "/posts/3/taking/end").status())
        .as("what a host took away who has left")
        .isEqualTo(404);
    joseph.opens(NETWORK);
    joseph.sends(NETWORK + "/posts/3/taking/end");
    assertThat(visitor.opens(NETWORK).page().select("#p3").text()).contains("two camps");
    assertThat(body()).contains("two camps");

    hana.opens(NETWORK + "/posts/3/taking?lang=en");
    hana.sends(NETWORK + "/posts/3/taking");
    assertThat(visitor.opens(NETWORK).text()).contains("Its author has taken this away");
    db.sql("update taken_posts set at = at - interval '31 days'").update();
    takingAway.forgetOld();
    hana.opens(NETWORK);
    assertThat(hana.trespasses(NETWORK + "/posts/3/taking/end").status())
        .as("gone for good")
        .isEqualTo(404);
    assertThat(db.sql("select words from taken_posts").query(String.class).list())
        .containsExactly("");
  }

  @Test
  void aDiscussionIsTakenAwayAndItsHostsAloneBringItBack() {
    var joseph = people.joseph();
    joseph.opens(NETWORK + "/tend?lang=en");
    joseph.sends(NETWORK + "/taking", "reason", "Posted twice");
    var visitor = people.visitor();
    assertThat(visitor.opens(NETWORK).status()).isEqualTo(404);
    assertThat(people.hana().opens(NETWORK).status()).isEqualTo(404);
    assertThat(visitor.opens(CHILDREN).text()).doesNotContain("lay counsellors");
    assertThat(visitor.opens("/").text()).doesNotContain("lay counsellors");
    assertThat(db.sql("select id from searchable_discussions").query(Long.class).list())
        .doesNotContain(1L);
    assertThat(joseph.opens(NETWORK).text()).contains("Posted twice");
    joseph.opens(NETWORK + "/tend");
    joseph.sends(NETWORK + "/taking/end");
    assertThat(visitor.opens(NETWORK).status()).isEqualTo(200);
    joseph.opens(NETWORK + "/tend");
    joseph.sends(NETWORK + "/taking");
    db.sql("update taken_discussions set at = at - interval '31 days'").update();
    takingAway.forgetOld();
    assertThat(joseph.opens(NETWORK).status()).isEqualTo(404);
  }

  private String body() {
    return db.sql("select body from searchable_discussions where id = 1")
        .query(String.class)
        .single();
  }

  private java.util.List<Long> followers(String path) {
    return db.sql(
            """
            select f.member_id
              from discussion_followers f
              join discussion_card d on d.id = f.discussion_id
             where d.path = :path
             order by f.member_id
            """)
        .param("path", path)
        .query(Long.class)
        .list();
  }
}
