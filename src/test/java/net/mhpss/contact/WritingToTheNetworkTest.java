package net.mhpss.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    writes(people.visitor(), "GENERAL", "Shop.example", "stranger@example.org", ADVERTISEMENT);
    assertThat(letter("stranger@example.org"))
        .contains("A person will read your message")
        .doesNotContainIgnoringCase("shop.example");
  }

  @Test
  void aMemberReadsInTheirOwnMailboxWhatTheyWroteAndNobodyElseDoes() {
    var joseph = people.joseph();
    var form = joseph.opens("/contact?lang=en").page();
    assertThat(form.select("[name=email], [name=name]")).as("what is known").isEmpty();
    writes(joseph, "GENERAL", "Joseph", "stranger@example.org", ADVERTISEMENT);
    assertThat(letter("joseph@example.org")).contains("This is what you wrote:", ADVERTISEMENT);
    assertThat(lettersTo("stranger@example.org")).isEmpty();
    assertThat(holder(ADVERTISEMENT)).as("Joseph's own host").isEqualTo(People.KOFI);
  }

  @Test
  void aMessageGoesToOneHostWhoSpeaksItsLanguageWithATimeUntilWhenToAnswer() {
    writes(people.visitor(), "FEEDBACK", "", "uno@example.org", "La biblioteca nos ayuda.", "es");
    assertThat(holder("La biblioteca nos ayuda.")).isEqualTo(People.MIRA);
    assertThat(told("contact-waits")).containsExactly(People.MIRA);
    writes(people.visitor(), "FEEDBACK", "", "dos@example.org", "المكتبة مفيدة لنا جداً.", "ar");
    assertThat(holder("المكتبة مفيدة لنا جداً.")).isEqualTo(People.NOOR);
    assertThat(letter("uno@example.org")).as("in the language asked for").contains("Gracias");
    assertThat(
            db.sql(
                    """
                    select count(*)
                      from contact_waiting w
                      join contact_messages t on t.id = w.message_id
                     where t.email = 'uno@example.org' and w.host_id = 6
                       and w.due_at between w.since + interval '47 hours' and w.since + interval '5 days'
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    var desk = people.mira().opens("/desk/contact?lang=en");
    assertThat(desk.text()).contains("La biblioteca nos ayuda.");
    assertThat(people.mira().opens("/desk?lang=en").text()).contains("Contact messages");
  }

  @Test
  void whileAHostIsAwayWhoStandsInIsToldAndFindsItAmongTheirs() {
    writes(people.visitor(), "FEEDBACK", "", "uno@example.org", "La biblioteca nos ayuda.", "es");
    db.sql(
            "insert into away (host_id, since, why, backup_id, set_at) values (6, now() - interval '1 hour', 'OWN', 2, now())")
        .update();
    assertThat(people.kofi().opens("/desk/contact").text()).contains("La biblioteca nos ayuda.");
    assertThat(people.noor().opens("/desk/contact").text())
        .doesNotContain("La biblioteca nos ayuda.");
    writes(people.visitor(), "FEEDBACK", "", "dos@example.org", "Otra pregunta para todos.", "es");
    assertThat(holder("Otra pregunta para todos."))
        .as("nobody who is away")
        .isIn(People.KOFI, People.NOOR);
  }

  @Test
  void institutionalMattersAreForTheCoordinatorAndTheNetworkManagerAlone() {
    appoint(People.HANA, "COORDINATOR");
    appoint(People.BARAKA, "NETWORK_MANAGER");
    writes(people.visitor(), "INSTITUTIONAL", "", "un@example.org", "An agreement, please.");
    assertThat(told("contact-waits")).containsExactlyInAnyOrder(People.HANA, People.BARAKA);
    var path = "/desk/contact/" + address("An agreement, please.");
    var hana = people.hana();
    assertThat(hana.opens("/").page().select(".nav [href=/desk/contact]")).hasSize(1);
    assertThat(hana.opens("/desk/contact?list=unclaimed").text()).contains("An agreement");
    assertThat(hana.opens(path).status()).isEqualTo(200);
    for (var other : List.of(people.kofi(), people.noor(), people.amina())) {
      assertThat(other.opens(path).status()).isEqualTo(404);
    }
    assertThat(people.noor().opens("/desk/contact?list=unclaimed").text())
        .as("the administrator, once the offices are filled")
        .doesNotContain("An agreement");
    assertThat(hana.opens("/desk/contact/contactgenera001").status()).isEqualTo(404);
  }

  @Test
  void aConcernAboutSafetyReachesTheHostingManagerAtOnceAndNobodyElse() {
    writes(people.visitor(), "SAFETY", "", "worried@example.net", "Somebody tells where I live.");
    assertThat(told("contact-waits")).containsExactly(People.NOOR);
    var path = "/desk/contact/" + address("Somebody tells where I live.");
    assertThat(people.noor().opens(path).text()).contains("Somebody tells where I live.");
    assertThat(people.kofi().opens(path).status()).isEqualTo(404);
    assertThat(people.kofi().opens("/desk/contact?list=unclaimed").text())
        .doesNotContain("where I live");
    assertThat(
            db.sql(
                    "select max(due_at - since) <= interval '4 hours' from contact_waiting where topic = 'SAFETY'")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void aFloodOfMessagesIsNoFloodOfMails() {
    for (int i = 0; i < 24; i++) {
      writes(
          people.visitor(), "FEEDBACK", "", "f" + i + "@example.org", "Opinión número " + i, "es");
    }
    assertThat(waiting("Opinión número %")).as("all of them wait").isEqualTo(24);
    assertThat(
            db.sql("select count(*) from letters where about = 'contact-waits' and recipient = 6")
                .query(Integer.class)
                .single())
        .isEqualTo(20);
  }

  @Test
  void whatIsMissingStandsBesideItsFieldAndWhatWasTypedStays() {
    var visitor = people.visitor();
    visitor.opens("/contact?lang=en");
    var answer =
        visitor.sends("/contact", "topic", "SAFETY", "email", "not an address", "message", "Help");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("Write an address such as");
    assertThat(answer.page().select("textarea[name=message]").text()).isEqualTo("Help");
    assertThat(answer.page().select("[name=topic] [selected]").val()).isEqualTo("SAFETY");
  }

  @Test
  void howLongItIsKeptIsSaid() {
    assertThat(people.visitor().opens("/contact?lang=en").text()).contains("erased 24 months");
    assertThat(people.visitor().opens("/privacy?lang=en").text()).contains("24 months", "90 days");
  }

  private void writes(Browser browser, String topic, String name, String email, String message) {
    writes(browser, topic, name, email, message, "en");
  }

  private static void writes(
      Browser browser, String topic, String name, String email, String message, String language) {
    browser.opens("/contact?lang=en");
    assertThat(
            browser
                .sends(
                    "/contact",
                    "topic",
                    topic,
                    "name",
                    name,
                    "email",
                    email,
                    "language",
                    language,
                    "message",
                    message)
                .leadsTo())
        .isEqualTo("/contact/sent");
  }

  private void appoint(long member, String role) {
    db.sql("insert into appointments (member_id, role, since) values (:member, :role, now())")
        .param("member", member)
        .param("role", role)
        .update();
  }

  private long holder(String message) {
    return db.sql(
            """
            select k.host_id
              from contact_claims k
              join contact_messages t on t.id = k.message_id
             where t.message = :message
            """)
        .param("message", message)
        .query(Long.class)
        .single();
  }

  private String address(String message) {
    return db.sql("select address from contact_messages where message = :message")
        .param("message", message)
        .query(String.class)
        .single();
  }

  private int waiting(String message) {
    return db.sql(
            """
            select count(*)
              from contact_waits w
              join contact_messages t on t.id = w.message_id
             where t.message like :message
            """)
        .param("message", message)
        .query(Integer.class)
        .single();
  }

  private List<Long> told(String about) {
    return db.sql("select recipient from letters where about = :about")
        .param("about", about)
        .query(Long.class)
        .list();
  }

  private List<String> lettersTo(String address) {
    return db.sql("select about from letters where address = :to")
        .param("to", address)
        .query(String.class)
        .list();
  }

  private String letter(String to) {
    return db.sql("select name || subject || plain || html from letters where address = :to")
        .param("to", to)
        .query(String.class)
        .single();
  }
}
