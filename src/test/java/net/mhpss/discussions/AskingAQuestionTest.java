package net.mhpss.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.web.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class AskingAQuestionTest {
  private static final String CHILDREN = "/groups/gchildren0000001";
  private static final String NETWORK = CHILDREN + "/discussions/dnetwork00000001";

  private static final String QUESTION =
      "How do you supervise lay counsellors when the network is down?";

  @Autowired People people;
  @Autowired Discussions discussions;
  @Autowired JdbcClient db;

  @Test
  void hanaAsksAndEverybodyReads() {
    var hana = people.hana();
    hana.opens(CHILDREN + "?lang=en");
    hana.opens(CHILDREN + "/discussions/new");
    hana.sends(
        CHILDREN + "/discussions",
        "kind",
        "QUESTION",
        "title",
        "Who knows **simple** games?",
        "text",
        "Games *without* any material.\n\n- indoors\n- outdoors");
    var page = hana.follows();
    assertThat(page.page().select("h1").text()).isEqualTo("Who knows **simple** games?");
    assertThat(page.page().select("#p1 em").text()).isEqualTo("without");
    assertThat(page.page().select("#p1 li").eachText()).containsExactly("indoors", "outdoors");
    assertThat(page.text()).contains("Question", "No replies yet", "You follow this discussion");

    var visitor = people.visitor();
    var group = visitor.opens(CHILDREN);
    assertThat(group.page().select(".lead a").first().text())
        .isEqualTo("Who knows **simple** games?");
    assertThat(visitor.opens(group.page().select(".lead a").first().attr("href")).text())
        .contains("Asked by Hana K.", "Games without any material.")
        .doesNotContain("Front-line worker");
  }

  @Test
  void membersSeeWhoAnswersAndVisitorsOnlyTheName() {
    assertThat(people.amina().opens(NETWORK + "?lang=en").text())
        .contains("Joseph O. Front-line workerUganda")
        .contains("Hana K. Front-line worker3 days ago"); // she shows her country to her host alone
    var visitor = people.visitor().opens(NETWORK);
    assertThat(visitor.text())
        .contains("Joseph O.", "Thanks · 1")
        .doesNotContain("Uganda", "Front-line");
    assertThat(visitor.page().select("a[href^=/members/], main form")).isEmpty();
  }

  @Test
  void aReplyIsAtItsPermalinkAndItsWriterFollows() {
    var amina = people.amina();
    amina.opens(NETWORK + "?lang=en");
    assertThat(amina.sends(CHILDREN + "/membership").leadsTo()).isEqualTo(NETWORK);
    amina.follows();
    assertThat(amina.sends(NETWORK + "/posts", "text", "نستعمل دفتراً صغيراً.").leadsTo())
        .isEqualTo(NETWORK + "#p4");
    var page = amina.opens(NETWORK + "?lang=en");
    assertThat(page.page().select("#p4 .prose").attr("dir")).isEqualTo("rtl");
    assertThat(page.page().select("#p4 .prose").attr("lang")).isEqualTo("ar");
    assertThat(page.text()).contains("3 replies", "You follow this discussion");
    assertThat(followers()).contains(People.AMINA, People.HANA, People.JOSEPH);
  }

  @Test
  void whoStopsFollowingIsNotAFollower() {
    var hana = people.hana();
    hana.opens(NETWORK + "?lang=en");
    hana.sends(NETWORK + "/follow/end");
    assertThat(hana.follows().text()).contains("Be told when somebody replies");
    assertThat(followers()).doesNotContain(People.HANA);
    hana.sends(NETWORK + "/follow");
    assertThat(followers()).contains(People.HANA);
  }

  @Test
  void whoMayNoLongerReadIsNotAFollowerAnyMore() {
    var kofi = people.kofi();
    kofi.opens("/groups/gsupervis0000002");
    kofi.sends("/groups/gsupervis0000002/membership/end");
    assertThat(
            db.sql("select count(*) from discussion_followers where discussion_id = 2")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void scriptInAPostStaysText() {
    var script =
        "<script>alert(1)</script><img src=x onerror=alert(2)> [a](javascript:alert(3)) ![b](https://evil.example/x.png)";
    var hana = people.hana();
    hana.opens(CHILDREN + "/discussions/new");
    hana.sends(
        CHILDREN + "/discussions",
        "kind",
        "TALK",
        "title",
        script.substring(0, 80),
        "text",
        script);
    var page = hana.follows();
    assertThat(
            page.page()
                .select(
                    "script:not([src^=/assets/]), main img:not(.face), a[href^=javascript], [onerror]"))
        .isEmpty();
    assertThat(page.text()).contains("<script>alert(1)</script>");
    assertThat(hana.opens(CHILDREN).page().select("script, main img:not(.face)")).isEmpty();
  }

  @Test
  void thanksAreCountedAndTakenBackAndNeverGivenToOneself() {
    var amina = people.amina();
    amina.opens(NETWORK);
    assertThat(amina.sends(NETWORK + "/posts/2/thanks").leadsTo()).isEqualTo(NETWORK + "#p2");
    assertThat(amina.opens(NETWORK + "?lang=en").page().select("#p2 button").text())
        .isEqualTo("Thanks · 2");
    assertThat(people.visitor().opens(NETWORK).page().select("#p2").text()).contains("Thanks · 2");
    amina.sends(NETWORK + "/posts/2/thanks/end");
    assertThat(people.visitor().opens(NETWORK).page().select("#p2").text()).contains("Thanks · 1");

    var joseph = people.joseph();
    joseph.opens(NETWORK);
    joseph.trespasses(NETWORK + "/posts/2/thanks");
    assertThat(people.visitor().opens(NETWORK).page().select("#p2").text()).contains("Thanks · 1");
    joseph.opens(NETWORK);
    assertThat(joseph.trespasses(NETWORK + "/posts/99/thanks").status()).isEqualTo(404);
  }

  @Test
  void thanksGoWithWhoeverGaveThem() {
    db.sql("delete from thanks where member_id = 4").update();
    assertThat(db.sql("select thanks_count from posts where id = 2").query(Integer.class).single())
        .isZero();
  }

  @Test
  void theSearchReadsTheTitleAndEveryPost() {
    var found =
        db.sql(
                "select title, body, language, access, path from searchable_discussions where id = 1")
            .query()
            .singleRow();
    assertThat(found)
        .containsEntry("access", "everyone")
        .containsEntry("path", NETWORK)
        .containsEntry("language", "en");
    assertThat((String) found.get("body"))
        .contains("22 lay counsellors", "one named peer", "in two camps")
        .doesNotContain("**");
  }

  @Test
  void theLatestThatAReaderMayReadIsListedForTheFrontPage() {
    assertThat(titles(new Reader.Visitor(Locale.ENGLISH, ZoneOffset.UTC)))
        .containsExactly(QUESTION);
    assertThat(titles(member(People.AMINA))).containsExactly(QUESTION);
    assertThat(titles(member(People.KOFI))).containsExactly(QUESTION, "What tires us most");
    assertThat(titles(member(People.MIRA))).containsExactly(QUESTION, "Rota for December");
    assertThat(discussions.open(member(People.MIRA), 1)).hasSize(1);
  }

  private static Reader.Member member(long id) {
    return new Reader.Member(id, "", "", Set.of(), Locale.ENGLISH, ZoneOffset.UTC);
  }

  private List<String> titles(Reader reader) {
    return discussions.open(reader, 10).stream().map(Listed::title).toList();
  }

  private List<Long> followers() {
    return db.sql("select member_id from discussion_followers where discussion_id = 1")
        .query(Long.class)
        .list();
  }
}
