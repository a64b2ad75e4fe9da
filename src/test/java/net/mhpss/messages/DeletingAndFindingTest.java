package net.mhpss.messages;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class DeletingAndFindingTest {
  private static final String TEA = "/messages/gathering0000003";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;

  @BeforeEach
  void everybodyReadsEnglish() {
    db.sql("update members set language = 'en'").update();
  }

  private long josephWrites(String words) {
    var joseph = people.joseph();
    joseph.opens(TEA);
    joseph.sends(TEA, "body", words);
    return db.sql("select max(id) from messages").query(Long.class).single();
  }

  @Test
  void whatIsTakenBackInTimeIsGoneFromEverywhere() {
    var message = josephWrites("Zebra-canary at noon");
    assertThat(mailsSaying("Zebra-canary")).isOne();
    var joseph = people.joseph();
    var about = TEA + "/said/" + message;
    joseph.opens(about);
    assertThat(joseph.sends(about + "/take-back").leadsTo()).isEqualTo(TEA);

    assertThat(
            db.sql(
                    "select count(*) from messages where body like '%Zebra%' or html like '%Zebra%' or words @@ 'zebra'::tsquery")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(mailsSaying("Zebra-canary")).isZero();
    var amina = people.amina();
    assertThat(amina.opens(TEA).text()).contains("Deleted").doesNotContain("Zebra");
    assertThat(amina.opens("/messages").text()).contains("A place to plan").doesNotContain("Zebra");
    assertThat(amina.opens("/messages/search?q=zebra").text()).contains("Nothing found");
    assertThat(amina.opens("/notices").text()).doesNotContain("Zebra");
    assertThat(export.textOf(amina)).doesNotContain("Zebra");
  }

  @Test
  void afterTenMinutesAndForOthersItIsTooLate() {
    var message = josephWrites("It stays");
    var about = TEA + "/said/" + message;
    var amina = people.amina();
    amina.opens(about);
    amina.trespasses(about + "/take-back");
    db.sql("update messages set sent_at = sent_at - interval '11 minutes' where id = :id")
        .param("id", message)
        .update();
    var joseph = people.joseph();
    assertThat(joseph.opens(about).text()).doesNotContain("Delete for everybody");
    joseph.trespasses(about + "/take-back");
    assertThat(people.amina().opens(TEA).text()).contains("It stays");
  }

  @Test
  void whatOneDeletesForOneselfTheOthersKeep() {
    var message = josephWrites("Only I forget this");
    var about = TEA + "/said/" + message;
    var joseph = people.joseph();
    joseph.opens(about);
    joseph.sends(about + "/put-away");
    assertThat(joseph.opens(TEA).text()).doesNotContain("Only I forget");
    assertThat(joseph.opens("/messages").text()).doesNotContain("Only I forget");
    assertThat(joseph.opens("/messages/search?q=forget").text()).contains("Nothing found");
    assertThat(joseph.opens(about).status()).isEqualTo(404);
    assertThat(people.amina().opens(TEA).text()).contains("Only I forget this");
  }

  @Test
  void wordsAreFoundInTheirLanguageAndOnlyInOnesOwnConversations() {
    josephWrites("The supervisors met twice and planned trainings.");
    josephWrites("Les infirmières cherchent des formations pour leurs équipes.");
    josephWrites("نبحث عن مواد للإشراف على المشرفين الجدد");
    var amina = people.amina();
    assertThat(amina.opens("/messages/search?q=training").text()).contains("planned trainings");
    assertThat(amina.opens("/messages/search?q=formation").text()).contains("des formations");
    var arabic = amina.opens("/messages/search?q=مشرفين");
    assertThat(arabic.page().select("mark").text()).isNotEmpty();
    assertThat(amina.opens("/messages/search?q=training").page().select(".list a").attr("href"))
        .startsWith(TEA + "?before=");
    for (var other : new Browser[] {people.noor(), people.kofi(), people.hana()}) {
      assertThat(other.opens("/messages/search?q=training").text()).contains("Nothing found");
    }
    assertThat(amina.opens("/messages/search?q=%27%3A*%20%26%20%21").status()).isEqualTo(200);
    assertThat(amina.opens("/messages/search?q=").status()).isEqualTo(200);
  }

  @Test
  void howeverMuchWasWrittenSinceOnlySoMuchIsLookedThroughAtOnceAndThenTheRest() {
    var first = josephWrites("A zebra crossed the road");
    db.sql(
            """
            insert into messages (conversation_id, author_id, body, html, rendering, language, sent_at)
            select conversation_id, author_id, 'filler', 'filler', rendering, language, sent_at
              from messages, generate_series(1, 45500) where id = :first
            """)
        .param("first", first)
        .update();
    var amina = people.amina();
    var none = amina.opens("/messages/search?q=zebra");
    assertThat(none.text()).contains("Nothing in your latest conversations");
    var rest = amina.opens(none.page().select("main a[rel=next]").attr("href"));
    assertThat(rest.text()).contains("crossed the road");
    assertThat(rest.page().select("main a[rel=next]")).isEmpty();

    var some = amina.opens("/messages/search?q=filler").page();
    var more = amina.opens(some.select("main a[rel=next]").attr("href")).page();
    assertThat(some.select(".list a").eachAttr("href"))
        .hasSize(20)
        .doesNotContainAnyElementsOf(more.select(".list a").eachAttr("href"));
  }

  @Test
  void whoWishesSoIsMailedWithoutTheWords() {
    var amina = people.amina();
    amina.opens("/settings/notices");
    amina.sends("/settings/notices", "wordless", "on");
    assertThat(amina.opens("/settings/notices").page().select("[name=wordless][checked]"))
        .hasSize(1);
    josephWrites("Secret-canary");
    assertThat(mailsSaying("Secret-canary")).isZero();
    assertThat(mailsSaying("Joseph O.")).isOne();
  }

  @Test
  void noAdministratorReadsAMailThatHoldsAMessage() {
    josephWrites("Letter-canary");
    var noor = people.noor();
    for (var link :
        noor.opens("/administration/outbox").page().select("a[href^=/administration/outbox/]")) {
      assertThat(noor.opens(link.attr("href")).html()).doesNotContain("Letter-canary");
    }
  }

  private int mailsSaying(String words) {
    return db.sql(
            "select count(*) from letters where recipient = 1 and plain like '%' || :words || '%'")
        .param("words", words)
        .query(Integer.class)
        .single();
  }
}
