package net.mhpss.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class TheTeamInboxTest {
  private static final String FIRST = "/desk/contact/contactgenera001";
  private static final String SECOND = "/desk/contact/contactagain0005";
  private static final Pattern LINK = Pattern.compile("/contact/answer/([\\w-]+)");

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @Autowired Routing routing;
  @Autowired PersonalInContact personal;

  @Test
  void whatIsNobodysIsTakenByOneGivenToAnotherAndGivenBack() {
    var kofi = people.kofi();
    assertThat(kofi.opens("/desk/contact?list=unclaimed&lang=en").text())
        .contains("How do I find people");
    kofi.opens(FIRST + "?lang=en");
    assertThat(kofi.sends(FIRST + "/claim").leadsTo()).isEqualTo(FIRST);
    assertThat(kofi.opens("/desk/contact").text()).contains("How do I find people");
    var noor = people.noor();
    noor.opens(FIRST + "?lang=en");
    assertThat(noor.trespasses(FIRST + "/claim").status()).isEqualTo(303);
    assertThat(noor.opens(FIRST + "?lang=en").text())
        .as("who was quicker")
        .contains("With Kofi A.");
    noor.sends(FIRST + "/holder", "to", "mira0000000000a6");
    assertThat(letters("mira@example.org")).hasSize(1).first().asString().doesNotContain("find");
    var mira = people.mira();
    assertThat(mira.opens("/desk/contact").text()).contains("How do I find people");
    mira.opens(FIRST);
    mira.sends(FIRST + "/claim/end");
    assertThat(mira.opens("/desk/contact?list=unclaimed").text()).contains("How do I find people");
    assertThat(mira.opens("/desk/contact").text()).doesNotContain("How do I find people");
  }

  @Test
  void anAnswerGoesOutByMailInTheWritersLanguageAndComesBackThroughItsLink() {
    var kofi = people.kofi();
    answer(kofi, FIRST, "Look at the directory: there you find people by country.");
    var mail = letters("reader@example.org").getFirst();
    assertThat(mail).contains("Look at the directory", "Our answer");
    var headers =
        db.sql(
                "select headers::text || message_id from letters where address = 'reader@example.org'")
            .query(String.class)
            .single();
    assertThat(headers).contains("In-Reply-To", "thread.contact-contactgenera001");
    assertThat(
            db.sql(
                    "select count(*) from contact_links k join letters l on l.message_id = k.mail_id")
                .query(Integer.class)
                .single())
        .as("known by its Message-ID")
        .isEqualTo(1);
    assertThat(kofi.opens("/desk/contact?list=answered").text()).contains("How do I find people");
    var link = link(mail);
    assertThat(
            db.sql(
                    "select count(*) from contact_links where token_hash = convert_to(:token, 'UTF8')")
                .param("token", link.substring(link.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single())
        .isZero();
    var writer = people.visitor();
    assertThat(writer.opens(link + "?lang=en").text()).contains("Look at the directory");
    assertThat(writer.sends(link, "body", "Thank you. And in Arabic?").leadsTo())
        .isEqualTo("/contact/sent");
    writer.opens(link);
    assertThat(writer.sends(link, "body", "One thing more.").status()).as("again").isEqualTo(303);
    var thread = kofi.opens(FIRST).text();
    assertThat(thread)
        .containsSubsequence(
            "How do I find people", "Look at the directory", "And in Arabic?", "One thing more.");
    assertThat(kofi.opens("/desk/contact").text()).as("mine again").contains("How do I find");
    assertThat(letters("kofi@example.org").toString())
        .contains("written again")
        .doesNotContain("And in Arabic?");
  }

  @Test
  void aLinkShowsItsOwnThreadsLatestLetterAndNothingElseAndOnlyForAWhile() {
    var kofi = people.kofi();
    answer(kofi, FIRST, "The first answer.");
    answer(kofi, FIRST, "The second answer.");
    kofi.opens(FIRST);
    kofi.sends(FIRST + "/notes", "body", "A difficult one.");
    var link = link(letters("reader@example.org").getFirst());
    var page = people.visitor().opens(link + "?lang=en").text();
    assertThat(page)
        .contains("The second answer.")
        .doesNotContain("The first answer.", "A difficult one.", "Gladly", "reader@example.org");
    var tampered = link.substring(0, link.length() - 4) + "AAAA";
    assertThat(people.visitor().opens(tampered).status()).isEqualTo(404);
    db.sql("update contact_links set expires_at = now() - interval '1 minute'").update();
    assertThat(people.visitor().opens(link).status()).isEqualTo(404);
  }

  @Test
  void whatIsDoneWithOpensWhenItsWriterAnswers() {
    var kofi = people.kofi();
    kofi.opens(FIRST);
    kofi.sends(FIRST + "/answers", "body", "That was all.", "done", "on");
    assertThat(kofi.opens("/desk/contact?list=closed").text()).contains("How do I find people");
    var writer = people.visitor();
    var link = link(letters("reader@example.org").getFirst());
    writer.opens(link);
    writer.sends(link, "body", "Not quite.");
    assertThat(kofi.opens("/desk/contact?list=closed").text())
        .doesNotContain("How do I find people");
    assertThat(kofi.opens("/desk/contact").text()).contains("How do I find people");
    kofi.opens(FIRST);
    kofi.sends(FIRST + "/closure");
    kofi.opens(FIRST + "?lang=en");
    kofi.sends(FIRST + "/closure/end");
    assertThat(kofi.opens("/desk/contact").text()).contains("How do I find people");
  }

  @Test
  void aNoteIsForTheTeamAlone() {
    var kofi = people.kofi();
    kofi.opens(FIRST);
    assertThat(kofi.sends(FIRST + "/notes", "body", " ").status()).isEqualTo(422);
    kofi.opens(FIRST);
    kofi.sends(FIRST + "/notes", "body", "Met her in Accra.");
    assertThat(people.noor().opens(FIRST).text()).contains("Met her in Accra.", "Kofi A.");
    answer(kofi, FIRST, "Welcome.");
    assertThat(letters("reader@example.org").toString()).doesNotContain("Accra");
  }

  @Test
  void aTemplateIsFilledInAndNotSentWithItsBrackets() {
    var kofi = people.kofi();
    var page = kofi.opens(FIRST + "?template=contactcast000en&lang=en").page();
    var begun = page.select("textarea[name=body]").first().wholeText();
    assertThat(begun).contains("Hello A reader,", "Kofi A.", "[Say what fits this writer.]");
    var refused = kofi.sends(FIRST + "/answers", "body", begun);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("in brackets");
    assertThat(letters("reader@example.org")).isEmpty();
    kofi.opens(FIRST);
    assertThat(
            kofi.sends(FIRST + "/answers", "body", begun.replaceAll("\\[.*]", "In Ghana?"))
                .status())
        .isEqualTo(303);
    var noName =
        people.noor().opens("/desk/contact/contactsafety003?template=contactcast000en").page();
    assertThat(noName.select("textarea[name=body]").first().wholeText()).startsWith("Hello,\n");
  }

  @Test
  void theTeamEditsItsTemplates() {
    var mira = people.mira();
    mira.opens("/desk/contact/templates?lang=en");
    assertThat(
            mira.sends("/desk/contact/templates", "language", "es", "title", "", "body", "Hola")
                .status())
        .isEqualTo(422);
    mira.opens("/desk/contact/templates");
    mira.sends(
        "/desk/contact/templates", "language", "es", "title", "Saludo", "body", "Hola, {name}:");
    var kofi = people.kofi();
    var page = kofi.opens("/desk/contact/templates?lang=en");
    assertThat(page.text()).contains("Saludo", "How to find people");
    var path = page.page().select("a:contains(Saludo)").attr("href");
    kofi.opens(path);
    kofi.sends(path, "title", "Un saludo", "body", "Buenos días, {name}:");
    assertThat(kofi.opens(FIRST).text()).contains("Un saludo");
    kofi.opens(path);
    kofi.sends(path + "/end");
    assertThat(kofi.opens("/desk/contact/templates").text()).doesNotContain("Un saludo");
  }

  @Test
  void duplicatesAreProposedReadAsOneAnsweredOnceAndPartedAgain() {
    var kofi = people.kofi();
    assertThat(kofi.opens(FIRST + "?lang=en").text())
        .contains("Perhaps the same matter", "library is a great help");
    kofi.sends(FIRST + "/merges", "other", "contactagain0005");
    var both = kofi.opens(FIRST + "?lang=en").text();
    assertThat(both).contains("How do I find people", "library is a great help");
    assertThat(kofi.opens(SECOND).leadsTo()).isEqualTo(FIRST);
    assertThat(kofi.opens("/desk/contact").text()).doesNotContain("library is a great help");
    answer(kofi, FIRST, "Thank you for both.");
    assertThat(letters("reader@example.org")).as("one mail to one person").hasSize(1);
    kofi.opens(FIRST);
    kofi.sends(FIRST + "/merges/end", "other", "contactagain0005");
    assertThat(kofi.opens(SECOND).text()).contains("library is a great help");
    assertThat(kofi.opens("/desk/contact").text()).contains("library is a great help");
    assertThat(
            db.sql("select count(*) from audit_log where act like 'contact.%ed-message'")
                .query(Integer.class)
                .single())
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void whoWroteNearlyTheSameNeverReadsWhatTheOtherWasSent() {
    db.sql(
            """
            insert into contact_messages (id, address, topic, goes_to, name, email, language, message, came_at, traits)
              overriding system value
            select 7, 'contacttwin00007', topic, goes_to, 'B', 'twin@example.org', language, message, now(), traits
              from contact_messages where id = 1
            """)
        .update();
    var kofi = people.kofi();
    answer(kofi, FIRST, "For the first alone.");
    var twin = "/desk/contact/contacttwin00007";
    answer(kofi, twin, "For the twin alone.");
    kofi.opens(FIRST);
    assertThat(kofi.trespasses(FIRST + "/merges", "other", "contacttwin00007").status())
        .isEqualTo(303);
    var link = link(letters("twin@example.org").getFirst());
    assertThat(people.visitor().opens(link).text())
        .contains("For the twin alone.")
        .doesNotContain("For the first alone.");
    answer(kofi, FIRST, "For both.");
    assertThat(letters("twin@example.org")).hasSize(2);
    assertThat(letters("reader@example.org")).hasSize(2);
    var writer = people.visitor();
    writer.opens(link);
    writer.sends(link, "body", "From the twin.");
    assertThat(kofi.opens(FIRST).text()).contains("From the twin.");
    assertThat(people.visitor().opens(link(letters("reader@example.org").getFirst())).text())
        .doesNotContain("From the twin.", "For the twin");
  }

  @Test
  void whatIsReallyAboutSomethingElseGoesToWhoAnswersThat() {
    var kofi = people.kofi();
    kofi.opens(FIRST);
    assertThat(kofi.sends(FIRST + "/topic", "topic", "SAFETY").leadsTo())
        .isEqualTo("/desk/contact");
    assertThat(kofi.opens(FIRST).status()).isEqualTo(404);
    assertThat(people.noor().opens(FIRST).status()).isEqualTo(200);
    assertThat(letters("noor@example.org")).hasSize(1);
  }

  @Test
  void whoLeavesTheTeamLeavesNoMessageBehind() {
    transaction.executeWithoutResult(
        _ -> {
          db.sql("update contact_claims set host_id = 1 where message_id = 5").update();
        });
    var retention = new Retention(db, transaction, routing, Clock.systemUTC());
    retention.giveOn();
    assertThat(
            db.sql("select host_id from contact_claims where message_id = 5")
                .query(Long.class)
                .single())
        .isIn(People.KOFI, People.NOOR);
  }

  @Test
  void whatIsDoneWithIsErasedAfterTwoYearsAndSpamAfterNinetyDays() {
    var now = Clock.systemUTC();
    after(Duration.ofDays(80), now);
    assertThat(ids()).contains(4L, 6L);
    after(Duration.ofDays(91), now);
    assertThat(ids()).contains(6L).doesNotContain(4L);
    after(Duration.ofDays(700), now);
    assertThat(ids()).contains(6L);
    after(Duration.ofDays(731), now);
    assertThat(ids()).doesNotContain(6L).as("what waits is never erased").contains(1L, 2L, 5L);
  }

  @Test
  void whatWasAnsweredAndStaysWithoutAWordIsDoneWithAfterAMonth() {
    answer(people.kofi(), FIRST, "Look at the directory.");
    after(Duration.ofDays(29), Clock.systemUTC());
    assertThat(people.kofi().opens("/desk/contact?list=answered").text()).contains("How do I");
    after(Duration.ofDays(31), Clock.systemUTC());
    assertThat(people.kofi().opens("/desk/contact?list=closed").text()).contains("How do I");
  }

  @Test
  void aMemberTakesTheirMessagesAlongAndTheyGoWithThem() {
    var thandi = people.thandi();
    thandi.opens("/contact");
    thandi.sends("/contact", "topic", "FEEDBACK", "message", "I like the library.");
    var path =
        "/desk/contact/"
            + db.sql("select address from contact_messages where member_id = 7")
                .query(String.class)
                .single();
    var kofi = people.kofi();
    assertThat(kofi.opens(path).text()).contains("thandi@example.org");
    kofi.sends(path + "/notes", "body", "She is new.");
    answer(kofi, path, "So do we.");
    assertThat(personal.export(People.THANDI).toString())
        .contains("I like the library.", "So do we.", "She is new.");
    kofi.opens(path);
    kofi.trespasses(path + "/merges", "other", "contactgenera001");
    transaction.executeWithoutResult(_ -> personal.forget(People.THANDI));
    assertThat(kofi.opens(path).status()).isEqualTo(404);
    assertThat(kofi.opens(FIRST).text()).as("what was merged stays").contains("How do I find");
  }

  @Test
  void whereAMemberIsInSafetyModeTheirAddressIsPutAwayAndTheAnswerReachesThem() {
    var thandi = people.thandi();
    thandi.opens("/contact");
    thandi.sends("/contact", "topic", "FEEDBACK", "message", "I like the library.");
    var path =
        "/desk/contact/"
            + db.sql("select address from contact_messages where member_id = 7")
                .query(String.class)
                .single();
    thandi.opens("/settings/safety");
    thandi.sends("/settings/safety", "pseudonym", "Blue Heron");
    var kofi = people.kofi();
    var page = kofi.opens(path + "?lang=en");
    assertThat(page.text()).doesNotContain("thandi@example.org", "Thandi");
    answer(kofi, path, "So do we.");
    assertThat(letters("thandi@example.org").toString()).contains("So do we.");
  }

  private static void answer(Browser browser, String path, String text) {
    browser.opens(path);
    assertThat(browser.sends(path + "/answers", "body", text).status()).isEqualTo(303);
  }

  private void after(Duration time, Clock now) {
    var then = Clock.fixed(now.instant().plus(time), ZoneOffset.UTC);
    new Retention(db, transaction, routing, then).erase();
  }

  private List<Long> ids() {
    return db.sql("select id from contact_messages order by id").query(Long.class).list();
  }

  private List<String> letters(String to) {
    return db.sql(
            "select subject || ' ' || plain from letters where address = :to and about <> 'contact-received' order by id")
        .param("to", to)
        .query(String.class)
        .list();
  }

  private static String link(String mail) {
    var link = LINK.matcher(mail);
    assertThat(link.find()).isTrue();
    return link.group();
  }
}
