package net.mhpss.contact;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class WritingToTheNetworkTest {
  private static final String ADVERTISEMENT = "Buy at http://shop.example/now";

  @Autowired People people;
  @Autowired JdbcClient db;

  /** Else anybody could have the network send anything to anybody. */
  @Test
  void whoseAddressIsNotKnownToBeTheirsIsThankedWithoutAWordThatWasTyped() {
    writes(people.visitor(), "Shop.example", "stranger@example.org");
    assertThat(letter("stranger@example.org"))
        .contains("A person will read your message")
        .doesNotContainIgnoringCase("shop.example");
    writes(people.joseph(), "Joseph", "stranger2@example.org");
    assertThat(letter("stranger2@example.org")).doesNotContainIgnoringCase("shop.example");
  }

  @Test
  void aMemberReadsInTheirOwnMailboxWhatTheyWrote() {
    writes(people.joseph(), "Joseph", "joseph@example.org");
    assertThat(letter("joseph@example.org")).contains("This is what you wrote:", ADVERTISEMENT);
  }

  @Test
  void aFloodOfMessagesIsNoFloodOfMails() {
    for (int i = 0; i < 24; i++) {
      writes(people.joseph(), "Joseph", "joseph" + i + "@example.org");
    }
    assertThat(db.sql("select count(*) from contact_messages").query(Integer.class).single())
        .as("all of them wait")
        .isGreaterThanOrEqualTo(24);
    assertThat(
            db.sql(
                    "select max(many) from (select count(*) as many from letters where about = 'contact-waits' group by recipient) x")
                .query(Integer.class)
                .single())
        .isEqualTo(20);
  }

  private static void writes(Browser browser, String name, String email) {
    browser.opens("/contact?lang=en");
    assertThat(
            browser
                .sends("/contact", "name", name, "email", email, "message", ADVERTISEMENT)
                .leadsTo())
        .isEqualTo("/contact/sent");
  }

  private String letter(String to) {
    return db.sql("select name || subject || plain || html from letters where address = :to")
        .param("to", to)
        .query(String.class)
        .single();
  }
}
