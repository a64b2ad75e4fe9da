package net.mhpss.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.discussions.AnswerAccepted;
import net.mhpss.web.Token;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the network mails in the course of a day, in each language: direction, links, the plain
 * part, size.
 */
@NetworkTest
class EveryLetterTest {
  private static final String QUESTION = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final String SUPERVISORS = "/groups/gsupervis0000002";
  private static final int LARGEST = 100_000;
  private static final Pattern UNFILLED = Pattern.compile("\\{\\w+[,}]");
  private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u064a]{3}");

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired InboundLetters inbound;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;

  record Written(
      String about, String to, String language, String subject, String plain, String html) {}

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void everyMailReadsWellInItsReadersLanguage(String language) {
    db.sql("update members set language = :language").param("language", language).update();
    db.sql("delete from letters").update();
    aDay(language);
    var letters =
        db.sql("select about, address, language, subject, plain, html from letters order by id")
            .query(
                (row, number) ->
                    new Written(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
            .list();
    var kinds = new TreeSet<String>();
    letters.forEach(letter -> kinds.add(letter.about()));
    System.out.println(
        "mails in "
            + language
            + ": "
            + letters.size()
            + " of "
            + kinds.size()
            + " kinds: "
            + kinds);
    assertThat(kinds)
        .containsAll(
            Set.of(
                "notice-reply",
                "notice-accepted",
                "notice-message",
                "notice-asked-to-join",
                "notice-let-in",
                "contact-received",
                "mail-refused",
                "mail-held",
                "mail-help",
                "mail-files",
                "mail-done"));
    letters.forEach(letter -> readsWell(letter, language));
  }

  private void aDay(String language) {
    db.sql(
            "insert into follows (discussion_id, member_id, since) values (1, 1, now()), (1, 4, now()) on conflict do nothing")
        .update();
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", "We keep a *paper* log.\n\n- one\n- two");
    happens(new AnswerAccepted(1, 2, People.HANA));
    var kofi = people.kofi();
    kofi.opens("/desk/welcome/thandi00000000a7");
    kofi.sends("/desk/welcome/thandi00000000a7", "body", "Welcome, Thandi.");
    var amina = people.amina();
    amina.opens(SUPERVISORS);
    amina.sends(SUPERVISORS + "/membership", "note", "Please.");
    joseph.opens(SUPERVISORS + "/requests");
    joseph.sends(SUPERVISORS + "/requests/amina000000000a1/approve");
    var visitor = people.visitor(language);
    visitor.opens("/contact");
    visitor.sends(
        "/contact",
        "topic",
        "GENERAL",
        "name",
        "Awa",
        "email",
        "awa@example.org",
        "language",
        language,
        "message",
        "I would like to know how to take part in the network.");
    visitor.opens("/join");
    visitor.sends(
        "/join",
        "name",
        "Awa",
        "email",
        "awa2@example.org",
        "password",
        "correct horse battery",
        "terms",
        "on");
    var person = db.sql(Person.SELECT + " where m.id = 1").query(Person::of).single();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              for (var why : Taking.Why.values()) {
                inbound.refuse(person, why.name(), "What I wrote.\n\nIn two paragraphs.");
              }
              inbound.refuse(person, "HELP", "");
              inbound.refuse(person, "SUSPENDED", "What I wrote.");
              inbound.help(person);
              inbound.ask(person, Token.random());
              inbound.withoutFiles(person, 3, QUESTION);
              for (var deed : List.of("STOP", "JOINED", "ASKED_TO_JOIN")) {
                inbound.done(person, deed, QUESTION);
              }
              inbound.refuseStranger("nobody@example.net", person.language(), "UNKNOWN");
            });
  }

  private void happens(Object event) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> events.publishEvent(event));
  }

  private static void readsWell(Written letter, String language) {
    var what = letter.about() + " in " + language;
    assertThat(letter.language()).as(what).isEqualTo(language);
    var page = Jsoup.parse(letter.html());
    assertThat(page.selectFirst("html").attr("lang")).as(what).isEqualTo(language);
    assertThat(page.body().attr("dir")).as(what).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    assertThat(page.select("script, img, link, iframe, form"))
        .as(what + ": nothing that is fetched")
        .isEmpty();
    assertThat(letter.subject()).as(what).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
    assertThat(letter.plain()).as(what).isNotBlank().doesNotContain("</", "&amp;", "null");
    assertThat(letter.plain().length() + letter.html().length()).as(what).isLessThan(LARGEST);
    assertThat(UNFILLED.matcher(letter.plain() + letter.subject()).find()).as(what).isFalse();
    if (language.equals("ar")) {
      assertThat(ARABIC.matcher(letter.subject()).find() || letter.about().equals("notice-reply"))
          .as(what + ": " + letter.subject())
          .isTrue();
      assertThat(ARABIC.matcher(letter.plain()).find()).as(what).isTrue();
    }
    for (var link : page.select("a[href]")) {
      assertThat(link.attr("href")).as(what).startsWith("http://localhost:8080/");
      assertThat(letter.plain())
          .as(what + ": the plain part leads there too")
          .contains(link.attr("href"));
    }
  }
}
