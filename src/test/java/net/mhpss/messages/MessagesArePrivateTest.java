package net.mhpss.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.KeepsPersonal;
import net.mhpss.web.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class MessagesArePrivateTest {
  private static final String AMINA_AND_NOOR = "/messages/camina0000000001";
  private static final String BARAKA_AND_KOFI = "/messages/cbaraka000000002";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;
  @Autowired Conversations conversations;
  @Autowired List<KeepsPersonal> rooms;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void onlyWhoTakesPartFindsAConversation() {
    assertThat(people.amina().opens(AMINA_AND_NOOR).text()).contains("هل تعرفين مواد للإشراف");
    assertThat(people.noor().opens(AMINA_AND_NOOR).status()).isEqualTo(200);
    assertThat(people.visitor().opens(AMINA_AND_NOOR).leadsTo()).startsWith("/sign-in");

    var absent = people.kofi().opens("/messages/nosuchthing00000");
    for (var stranger : new net.mhpss.Browser[] {people.kofi(), people.hana(), people.joseph()}) {
      var refused = stranger.opens(AMINA_AND_NOOR);
      assertThat(refused.status()).isEqualTo(404);
      assertThat(refused.text()).isEqualTo(stranger.opens("/messages/nosuchthing00000").text());
    }
    assertThat(absent.status()).isEqualTo(404);
  }

  @Test
  void noAdministratorReadsWhatOthersWrite() {
    var noor = people.noor();
    assertThat(noor.opens(BARAKA_AND_KOFI).status()).isEqualTo(404);
    assertThat(noor.opens("/messages").html()).doesNotContain("Baraka");
    noor.opens(AMINA_AND_NOOR);
    assertThat(noor.trespasses(BARAKA_AND_KOFI, "body", "I was never here").status())
        .isEqualTo(404);
    assertThat(count("messages")).isEqualTo(4);
  }

  @Test
  void anAnswerIsReadByTheOtherAndNobodyElse() {
    var baraka = people.baraka();
    assertThat(baraka.opens("/messages").page().select("header a[href=/messages] .tag").text())
        .isEqualTo("1");
    baraka.opens(BARAKA_AND_KOFI);
    assertThat(baraka.opens("/messages").page().select("header a[href=/messages] .tag"))
        .as("read now")
        .isEmpty();

    baraka.opens(BARAKA_AND_KOFI);
    var sent = baraka.sends(BARAKA_AND_KOFI, "body", "Merci ! **Canari-17**");
    assertThat(sent.leadsTo()).isEqualTo(BARAKA_AND_KOFI);

    var kofi = people.kofi();
    var list = kofi.opens("/messages");
    assertThat(list.text()).contains("Baraka M.", "Merci ! Canari-17", "New");
    assertThat(kofi.opens(BARAKA_AND_KOFI).html()).contains("<strong>Canari-17</strong>");
    for (var other :
        new net.mhpss.Browser[] {people.noor(), people.mira(), people.amina(), people.visitor()}) {
      for (var path :
          new String[] {
            "/messages", "/desk", "/desk/team", "/hosting", "/members/baraka00000000a8"
          }) {
        assertThat(other.opens(path).html()).doesNotContain("Canari-17");
      }
    }
  }

  @Test
  void scriptIsTextAndWhatIsWrongIsSaidWithoutLosingAnything() {
    var amina = people.amina();
    amina.opens(AMINA_AND_NOOR);
    amina.sends(AMINA_AND_NOOR, "body", "<script>alert(1)</script> [x](javascript:alert(1))");
    var page = people.noor().opens(AMINA_AND_NOOR).html();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert", "href=\"javascript");

    var empty = amina.opens(AMINA_AND_NOOR);
    assertThat(empty.status()).isEqualTo(200);
    empty = amina.sends(AMINA_AND_NOOR, "body", " \u200b\n ");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.page().select("#body-problem").text()).isNotEmpty();

    var long_ = "ب".repeat(20_001);
    amina.opens(AMINA_AND_NOOR);
    var tooLong = amina.sends(AMINA_AND_NOOR, "body", long_);
    assertThat(tooLong.status()).isEqualTo(422);
    assertThat(tooLong.page().select("textarea[name=body]").text()).isEqualTo(long_);
    assertThat(count("messages")).isEqualTo(5);
  }

  @Test
  void aLongConversationIsReadPageByPageAndItsEndFirst() {
    var amina =
        new Reader.Member(
            People.AMINA, "amina000000000a1", "Amina", Set.of(), Locale.of("ar"), ZoneOffset.UTC);
    var conversation = new Conversation(1, "camina0000000001", ConversationKind.HOST);
    IntStream.rangeClosed(1, 43)
        .forEach(
            i ->
                inTransaction(
                    () ->
                        conversations.write(
                            conversation, new NewMessage("number " + i + "."), amina)));

    var noor = people.noor();
    var last = noor.opens(AMINA_AND_NOOR);
    assertThat(last.page().select("article")).hasSize(20);
    assertThat(last.text()).contains("number 43.", "number 24.").doesNotContain("number 23.");
    var earlier = noor.opens(last.page().select("a:contains(Earlier)").attr("href"));
    assertThat(earlier.text())
        .contains("number 23.", "number 4.")
        .doesNotContain("number 24.", "number 3.");
    assertThat(earlier.page().select("textarea")).as("answered at its end only").isEmpty();
    var first = noor.opens(earlier.page().select("a:contains(Earlier)").attr("href"));
    assertThat(first.page().select("article")).hasSize(5);
    assertThat(first.page().select("a:contains(Earlier)")).isEmpty();
    assertThat(
            conversations.unread(
                new Reader.Member(People.NOOR, "", "", Set.of(), Locale.ENGLISH, ZoneOffset.UTC)))
        .isZero();
  }

  @Test
  void whoIsUnreadComesFirstAndTheListGoesOn() {
    var noor =
        new Reader.Member(
            People.NOOR, "noor0000000000a3", "Noor", Set.of(), Locale.ENGLISH, ZoneOffset.UTC);
    for (long member = 2000; member < 2050; member++) {
      var id = member;
      inTransaction(
          () -> {
            aMember(id);
            var conversation = conversations.open(ConversationKind.HOST, id, People.NOOR);
            var name = "Nr " + id;
            var author =
                id % 10 == 0
                    ? new Reader.Member(
                        id, "m" + id, name, Set.of(), Locale.ENGLISH, ZoneOffset.UTC)
                    : noor;
            conversations.write(conversation, new NewMessage("hello " + id), author);
          });
    }
    var browser = people.noor();
    var page = browser.opens("/messages");
    var names = page.page().select(".list a").eachText();
    assertThat(names).hasSize(20);
    assertThat(names.subList(0, 6))
        .containsExactly("Nr 2040", "Nr 2030", "Nr 2020", "Nr 2010", "Nr 2000", "Amina");
    var next = browser.opens(page.page().select("a:contains(Show more)").attr("href"));
    assertThat(next.page().select(".list a").eachText())
        .hasSize(20)
        .doesNotContainAnyElementsOf(names);
    var last = browser.opens(next.page().select("a:contains(Show more)").attr("href"));
    assertThat(last.page().select(".list a").eachText()).hasSize(11);
    assertThat(browser.opens("/messages?after=rubbish").status()).isEqualTo(200);
  }

  @Test
  void twoWhoOpenItAtTheSameInstantFindOneAnother() throws Exception {
    var opened =
        atOnce(
            8,
            i ->
                new TransactionTemplate(transactions)
                    .execute(
                        status ->
                            conversations
                                .open(ConversationKind.HOST, People.JOSEPH, People.KOFI)
                                .id()));
    assertThat(opened.stream().distinct()).hasSize(1);
    assertThat(
            db.sql("select count(*) from participants where conversation_id = :id")
                .param("id", opened.getFirst())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void whatManyWriteAtOnceIsAllThereAndNoneIsTakenForRead() throws Exception {
    var amina =
        new Reader.Member(
            People.AMINA, "amina000000000a1", "Amina", Set.of(), Locale.of("ar"), ZoneOffset.UTC);
    var noor =
        new Reader.Member(
            People.NOOR, "noor0000000000a3", "Noor", Set.of(), Locale.ENGLISH, ZoneOffset.UTC);
    var conversation = new Conversation(1, "camina0000000001", ConversationKind.HOST);
    atOnce(
        6,
        i -> {
          for (int n = 0; n < 20; n++) {
            if (i % 2 == 0) {
              inTransaction(() -> conversations.write(conversation, new NewMessage("x"), amina));
            } else {
              var seen =
                  conversations.before(conversation, Long.MAX_VALUE, People.NOOR).getFirst().id();
              conversations.read(conversation, seen, noor);
              var unseen =
                  db.sql(
                          """
                          select count(*) from messages m
                            join participants p on p.conversation_id = m.conversation_id and p.member_id = 3
                           where m.conversation_id = 1 and m.id <= p.read_id and m.id > :seen
                             and p.read_id = :seen
                          """)
                      .param("seen", seen)
                      .query(Integer.class)
                      .single();
              assertThat(unseen).isZero();
            }
          }
          return 0;
        });
    assertThat(
            db.sql("select count(*) from messages where conversation_id = 1")
                .query(Integer.class)
                .single())
        .isEqualTo(62);
    assertThat(
            db.sql(
                    "select latest_id = latest_from_others_id from participants where"
                        + " conversation_id = 1 and member_id = 3")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void whenAMemberLeavesTheirConversationGoesAndWhenAHostLeavesTheMemberKeepsTheirs() {
    assertThat(export.textOf(people.amina())).contains("هل تعرفين", "أهلاً بك");
    inTransaction(
        () -> {
          rooms.forEach(room -> room.forget(People.BARAKA));
          db.sql("delete from members where id = 8").update();
        });
    assertThat(people.kofi().opens(BARAKA_AND_KOFI).status()).isEqualTo(404);
    assertThat(
            db.sql("select count(*) from messages where conversation_id = 2")
                .query(Integer.class)
                .single())
        .isZero();

    inTransaction(
        () -> {
          rooms.forEach(room -> room.forget(People.NOOR));
          db.sql("delete from members where id = 3").update();
        });
    var kept = people.amina().opens(AMINA_AND_NOOR);
    assertThat(kept.text()).contains("أهلاً بك", "شخص غادر الشبكة").doesNotContain("Noor");
    assertThat(kept.page().select("textarea")).isEmpty();
    assertThat(people.amina().opens("/messages").text()).contains("شخص غادر الشبكة");
  }

  private void aMember(long id) {
    db.sql(
            """
            insert into members (id, address, name, email, email_key, language, joined_at) overriding system value
            values (:id, 'm' || :id, 'Nr ' || :id, :id || '@example.org', :id || '@example.org', 'en', now())
            """)
        .param("id", id)
        .update();
    db.sql("insert into profiles (member_id) values (:id)").param("id", id).update();
    db.sql(
            "insert into assignments (member_id, host_id, since, reasons, due_at) values (:id, 3,"
                + " now(), '{}', now())")
        .param("id", id)
        .update();
  }

  private interface Act<T> {
    T by(int who) throws Exception;
  }

  private static <T> List<T> atOnce(int many, Act<T> act) throws Exception {
    try (var threads = Executors.newFixedThreadPool(many)) {
      var acts = IntStream.range(0, many).mapToObj(i -> (Callable<T>) () -> act.by(i)).toList();
      var results = new ArrayList<T>();
      for (Future<T> result : threads.invokeAll(acts)) {
        results.add(result.get());
      }
      return results;
    }
  }

  private void inTransaction(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
  }

  private int count(String table) {
    return db.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
