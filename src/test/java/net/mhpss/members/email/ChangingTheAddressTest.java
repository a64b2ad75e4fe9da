package net.mhpss.members.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ChangingTheAddressTest {
  private static final String OLD = "joseph@example.org";
  private static final String NEW = "joseph.new@example.org";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired EmailChanges changes;

  @Test
  void bothMailboxesAgree() {
    var joseph = people.joseph();
    var elsewhere = people.joseph();
    asks(joseph, NEW);
    assertThat(joseph.opens("/settings/email").text()).contains(OLD).contains(NEW);

    var atNew = people.visitor();
    var link = linkMailedTo(NEW);
    for (int i = 0; i < 3; i++) {
      assertThat(atNew.opens(link).status()).as("a scanner changes nothing").isEqualTo(200);
    }
    assertThat(atNew.sends(link).leadsTo()).isEqualTo("/settings/email/half");
    assertThat(atNew.follows().text()).contains("other mailbox has still to answer");
    assertThat(email()).isEqualTo(OLD);

    var atOld = people.visitor();
    atOld.opens(linkMailedTo(OLD));
    assertThat(atOld.sends(linkMailedTo(OLD)).leadsTo()).isEqualTo("/settings/email/changed");
    assertThat(email()).isEqualTo(NEW);
    assertThat(joseph.opens("/settings").status()).as("where it was asked for").isEqualTo(200);
    assertThat(elsewhere.opens("/settings").leadsTo()).startsWith("/sign-in");
    assertThat(letter(OLD)).contains("go to the new address").doesNotContain(NEW);
    assertThat(letter(NEW)).contains("go to the new address").doesNotContain(OLD);
    assertThat(atNew.opens(link).text()).contains("no longer works");
  }

  @Test
  void theOldMailboxStopsItAndPutsEverybodyOut() {
    var joseph = people.joseph();
    asks(joseph, NEW);
    var atNew = people.visitor();
    atNew.opens(linkMailedTo(NEW));
    atNew.sends(linkMailedTo(NEW));
    assertThat(letter(OLD)).as("it may be read by others").doesNotContain(NEW);
    var atOld = people.visitor();
    atOld.opens(linkMailedTo(OLD));
    assertThat(atOld.sends(linkMailedTo(OLD), "stop", "on").leadsTo())
        .isEqualTo("/settings/email/stopped");
    assertThat(atOld.follows().text()).contains("Nothing has changed");
    assertThat(email()).isEqualTo(OLD);
    assertThat(joseph.opens("/settings").leadsTo()).startsWith("/sign-in");
    assertThat(atNew.opens(linkMailedTo(NEW)).text()).contains("no longer works");
  }

  @Test
  void whoseOldMailboxIsLostWaitsAWeek() {
    var joseph = people.joseph();
    joseph.opens("/settings/email");
    joseph.sends("/settings/email", "email", NEW, "lost", "on");
    assertThat(letter(OLD)).contains("If we hear nothing from this mailbox");
    var atNew = people.visitor();
    atNew.opens(linkMailedTo(NEW));
    assertThat(atNew.sends(linkMailedTo(NEW)).leadsTo()).isEqualTo("/settings/email/half");
    assertThat(joseph.opens("/settings/email").text()).contains("may object until");

    daysPass(4);
    assertThat(letter(OLD)).doesNotContain("Some days ago");
    daysPass(2);
    assertThat(letter(OLD)).contains("Some days ago");
    assertThat(email()).isEqualTo(OLD);
    daysPass(2);
    assertThat(email()).isEqualTo(NEW);
  }

  @Test
  void silenceCountsOnlyAfterASecondLetterHasLainThereForADay() {
    var joseph = people.joseph();
    joseph.opens("/settings/email");
    joseph.sends("/settings/email", "email", NEW, "lost", "on");
    daysPass(8);
    assertThat(email()).as("the new mailbox has not confirmed").isEqualTo(OLD);
    var atNew = people.visitor();
    atNew.opens(linkMailedTo(NEW));
    atNew.sends(linkMailedTo(NEW));
    daysPass(0);
    daysPass(0);
    assertThat(email()).isEqualTo(OLD);
    daysPass(2);
    assertThat(email()).isEqualTo(NEW);
  }

  @Test
  void withoutSayingThatItIsLostSilenceIsNoYes() {
    var joseph = people.joseph();
    asks(joseph, NEW);
    var atNew = people.visitor();
    atNew.opens(linkMailedTo(NEW));
    atNew.sends(linkMailedTo(NEW));
    daysPass(2);
    daysPass(2);
    daysPass(20);
    assertThat(email()).isEqualTo(OLD);
    assertThat(joseph.opens("/settings/email").text()).doesNotContain(NEW);
  }

  @Test
  void anAddressThatIsSomebodysLooksTheSameAndIsToldThereAlone() {
    var joseph = people.joseph();
    asks(joseph, NEW);
    var free = joseph.opens("/settings/email").text().replace(NEW, "");
    asks(joseph, "Hana@example.org");
    var taken = joseph.opens("/settings/email").text().replace("Hana@example.org", "");
    assertThat(taken).isEqualTo(free);
    assertThat(letter("Hana@example.org"))
        .contains("belongs to an account already")
        .doesNotContain("Joseph");
    var atOld = people.visitor();
    atOld.opens(linkMailedTo(OLD));
    assertThat(atOld.sends(linkMailedTo(OLD)).leadsTo()).isEqualTo("/settings/email/half");
    assertThat(email()).isEqualTo(OLD);
  }

  @Test
  void whoAskedStopsIt() {
    var joseph = people.joseph();
    asks(joseph, NEW);
    joseph.opens("/settings/email");
    joseph.sends("/settings/email/end");
    assertThat(joseph.follows().text()).doesNotContain(NEW);
    assertThat(people.visitor().opens(linkMailedTo(NEW)).text()).contains("no longer works");
    assertThat(people.visitor().opens(linkMailedTo(OLD)).text()).contains("no longer works");
  }

  @Test
  void whatIsNoAddressIsKeptAndSaidBesideTheField() {
    var joseph = people.joseph();
    joseph.opens("/settings/email");
    var answer = joseph.sends("/settings/email", "email", "no address", "lost", "on");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("input[name=email]").val()).isEqualTo("no address");
    assertThat(answer.page().select("input[name=lost]").hasAttr("checked")).isTrue();
    assertThat(answer.page().select("#email-problem").text()).isNotEmpty();
  }

  @Test
  void onlyWhoHasShownLatelyWhoTheyAreMayAskAndNotForEver() {
    var joseph = people.joseph();
    for (int i = 0; i < 5; i++) {
      asks(joseph, "j" + i + "@example.org");
    }
    joseph.opens("/settings/email");
    assertThat(joseph.sends("/settings/email", "email", NEW).status()).isEqualTo(429);
    joseph.opens("/settings/email");
    db.sql("update sessions set proved_at = now() - interval '16 minutes'").update();
    assertThat(joseph.sends("/settings/email", "email", NEW).leadsTo())
        .startsWith("/sign-in/again");
  }

  private static void asks(Browser joseph, String email) {
    joseph.opens("/settings/email");
    assertThat(joseph.sends("/settings/email", "email", email).leadsTo())
        .isEqualTo("/settings/email");
  }

  private void daysPass(int days) {
    db.sql(
            """
            update email_changes
               set asked_at = asked_at - make_interval(days => :days),
                   expires_at = expires_at - make_interval(days => :days),
                   reminded_at = reminded_at - make_interval(days => :days)
            """)
        .param("days", days)
        .update();
    changes.changeWhatIsDue();
  }

  private String email() {
    return db.sql("select email from members where id = :joseph")
        .param("joseph", People.JOSEPH)
        .query(String.class)
        .single();
  }

  private String letter(String to) {
    return db.sql("select plain || html from letters where address = :to order by id desc limit 1")
        .param("to", to)
        .query(String.class)
        .single();
  }

  private String linkMailedTo(String to) {
    var letters =
        db.sql("select plain from letters where address = :to order by id desc")
            .param("to", to)
            .query(String.class)
            .list();
    return letters.stream()
        .map(Pattern.compile("http://localhost:8080(/settings/email/[A-Za-z0-9_-]{43})")::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(link -> link.group(1))
        .findFirst()
        .orElseThrow();
  }
}
