package net.mhpss.contact;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class HoldingSpamTest {
  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void aProgramThatFillsInEveryFieldIsThankedAndItsMessageHeld() {
    var visitor = people.visitor();
    visitor.opens("/contact?lang=en");
    var held =
        visitor.sends(
            "/contact", "email", "bot@example.org", "message", "Hello", "website", "http://b");
    assertThat(held.leadsTo()).isEqualTo("/contact/sent");
    assertThat(reasons("bot@example.org")).contains("TRAP");
    assertThat(mails("bot@example.org")).as("mails to it").isZero();
    assertThat(db.sql("select count(*) from letters").query(Integer.class).single())
        .as("mails to the team")
        .isZero();
  }

  @Test
  void whatIsHeldIsCountedShownWithItsReasonsAndLetThroughByOneTap() {
    writes(people.visitor(), "shop@example.org", "SEO services: first page of Google!");
    var kofi = people.kofi();
    var inbox = kofi.opens("/desk/contact?lang=en");
    assertThat(inbox.page().select("nav [href$=list=held]").text()).contains("2");
    var held = kofi.opens("/desk/contact?list=held&lang=en");
    assertThat(held.text()).contains("first page of Google", "words of an advertisement");
    var path = "/desk/contact/" + address("shop@example.org");
    assertThat(kofi.sends(path + "/hold/end").status()).isEqualTo(303);
    assertThat(mails("shop@example.org")).as("thanked now").isEqualTo(1);
    assertThat(reasons("shop@example.org")).isEmpty();
    assertThat(
            db.sql(
                    """
                    select count(*)
                      from contact_waiting w
                      join contact_messages t on t.id = w.message_id
                     where t.email = 'shop@example.org' and w.host_id is not null
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aFormThatWasNeverOpenedOrSentTwiceAsManyTimesIsOneSignAmongOthers() {
    var visitor = people.visitor();
    visitor.opens("/contact?lang=en");
    visitor.sends(
        "/contact", "email", "f@example.org", "message", "Casino for you", "opened", "forged");
    assertThat(reasons("f@example.org")).contains("UNOPENED", "PHRASE");
    visitor.opens("/contact?lang=en");
    visitor.sends("/contact", "email", "g@example.org", "message", "A plain question");
    assertThat(reasons("g@example.org")).as("quick, and nothing else").isEmpty();
  }

  /** Whoever names somebody else's address is not to keep them from writing. */
  @Test
  void moreThanOnePersonWritesFromAnAddressIsHeldAndNotRefused() {
    for (int i = 0; i < 11; i++) {
      writes(people.visitor(), "many@example.org", "Question number " + i);
    }
    assertThat(reasons("many@example.org")).contains("TOO_MANY");
    assertThat(mails("many@example.org")).isEqualTo(10);
  }

  @Test
  void theSameTextFromManyAddressesIsHeld() {
    var text =
        "Dear friend, we have a wonderful proposal that will change how your organization works.";
    for (int i = 0; i < 3; i++) {
      writes(people.visitor(), "copy" + i + "@example.org", text + " " + i);
    }
    assertThat(reasons("copy0@example.org")).isEmpty();
    assertThat(reasons("copy2@example.org")).contains("REPEATED");
  }

  @Test
  void aMemberIsNotHeldForWhatTheyWrite() {
    var joseph = people.joseph();
    joseph.opens("/contact");
    joseph.sends("/contact", "message", "Somebody posts: SEO services, first page of Google!");
    assertThat(reasons("joseph@example.org")).isEmpty();
  }

  @Test
  void whoAnswersSaysThatSomethingIsSpamAndTakesItBack() {
    var kofi = people.kofi();
    kofi.opens("/desk/contact/contactagain0005");
    kofi.sends("/desk/contact/contactagain0005/hold");
    assertThat(kofi.opens("/desk/contact?list=held&lang=en").text()).contains("said by the team");
    kofi.opens("/desk/contact/contactagain0005");
    kofi.sends("/desk/contact/contactagain0005/hold/end");
    assertThat(mails("reader@example.org")).as("thanked once before").isZero();
    assertThat(kofi.opens("/desk/contact/contactagain0005?lang=en").text())
        .doesNotContain("said by the team");
  }

  private static void writes(Browser browser, String email, String message) {
    browser.opens("/contact?lang=en");
    assertThat(browser.sends("/contact", "email", email, "message", message).leadsTo())
        .isEqualTo("/contact/sent");
  }

  private java.util.List<String> reasons(String email) {
    return db.sql(
            """
            select unnest(h.reasons)
              from contact_holds h
              join contact_messages t on t.id = h.message_id
             where t.email = :email
            """)
        .param("email", email)
        .query(String.class)
        .list();
  }

  private String address(String email) {
    return db.sql("select address from contact_messages where email = :email")
        .param("email", email)
        .query(String.class)
        .single();
  }

  private int mails(String to) {
    return db.sql("select count(*) from letters where address = :to")
        .param("to", to)
        .query(Integer.class)
        .single();
  }
}
