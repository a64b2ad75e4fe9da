package net.mhpss.groups.mailed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class InvitingByMailTest {
  private static final String HIDDEN = "/groups/gboard0000000003";
  private static final Pattern LINK =
      Pattern.compile("https?://[^/]+(/groups/invitations/[\\w-]+)");
  private static final Pattern NEVER = Pattern.compile("https?://[^/]+(/u/invitation/[\\w-]+)");

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void anInvitationIsForOneAddressAndTellsNobodyElseOfAHiddenGroup() {
    var noor = people.noor();
    invites(noor, "Amina@example.org");
    var letter = letterTo("amina@example.org");
    assertThat(letter).contains("Noor").doesNotContain("Hosts’ room", "How we host");
    var link = found(LINK, letter);

    assertThat(people.visitor().opens(link).text())
        .contains("Sign in with the address")
        .doesNotContain("Hosts’ room");
    var hana = people.hana();
    assertThat(hana.opens(link + "?lang=en").text())
        .contains("sent to another address")
        .doesNotContain("Hosts’ room");
    assertThat(hana.trespasses(link).status()).isEqualTo(404);

    var amina = people.amina();
    assertThat(amina.opens(link + "?lang=en").text()).contains("Hosts’ room", "Come in");
    assertThat(amina.sends(link).leadsTo()).isEqualTo(HIDDEN);
    assertThat(amina.opens(HIDDEN).status()).isEqualTo(200);
    assertThat(amina.opens(link).status()).isEqualTo(404);
    assertThat(noor.opens(HIDDEN + "/mail-invitations").text()).doesNotContain("example.org");
  }

  @Test
  void aHostLearnsNothingOfWhoeverHasTheAddress() {
    var noor = people.noor();
    var answers = new java.util.ArrayList<String>();
    for (var email : new String[] {"nobody@example.org", "mira@example.org", "hana@example.org"}) {
      answers.add(invites(noor, email).text().replace(email, "X"));
      noor.opens(HIDDEN + "/mail-invitations");
      db.sql("delete from mail_invitations").update();
    }
    assertThat(answers).allMatch(answers.getFirst()::equals);
    assertThat(count("letters where address = 'mira@example.org' and about = 'group-invitation'"))
        .isZero(); // she is in it
    assertThat(noor.sends(HIDDEN + "/mail-invitations", "email", "no address").status())
        .isEqualTo(422);
  }

  @Test
  void whoWantsNoInvitationsIsNotWrittenToAgain() {
    db.sql("delete from uninvitable").update();
    var noor = people.noor();
    invites(noor, "new@example.org");
    var letter = letterTo("new@example.org");
    var visitor = people.visitor();
    visitor.opens(found(NEVER, letter));
    assertThat(visitor.sends(found(NEVER, letter)).text()).contains("Nobody invites this address");
    assertThat(visitor.opens(found(LINK, letter)).status()).isEqualTo(404);
    invites(noor, "NEW@example.org");
    assertThat(count("letters where lower(address) = 'new@example.org'")).isEqualTo(1);
  }

  @Test
  void anInvitationEndsAfterTwoWeeksOrWhenItIsTakenBack() {
    var noor = people.noor();
    invites(noor, "amina@example.org");
    var link = found(LINK, letterTo("amina@example.org"));
    invites(noor, "amina@example.org"); // at once again: nobody is written to
    assertThat(count("letters where address = 'amina@example.org'")).isEqualTo(1);
    db.sql("update mail_invitations set expires_at = now() - interval '1 second'").update();
    assertThat(people.amina().opens(link).status()).isEqualTo(404);
    db.sql("update mail_invitations set expires_at = now() + interval '1 day'").update();
    noor.opens(HIDDEN + "/mail-invitations");
    noor.sends(
        HIDDEN
            + "/mail-invitations/"
            + db.sql("select address from mail_invitations").query(String.class).single()
            + "/end");
    assertThat(people.amina().opens(link).status()).isEqualTo(404);
  }

  private static Browser.Answer invites(Browser host, String email) {
    host.opens(HIDDEN + "/mail-invitations");
    assertThat(host.sends(HIDDEN + "/mail-invitations", "email", email, "language", "fr").status())
        .isEqualTo(303);
    return host.follows();
  }

  private String letterTo(String email) {
    return db.sql(
            "select subject || plain from letters where lower(address) = :email and about = 'group-invitation'")
        .param("email", email)
        .query(String.class)
        .single();
  }

  private static String found(Pattern what, String letter) {
    var found = what.matcher(letter);
    assertThat(found.find()).as(letter).isTrue();
    return found.group(1);
  }

  private int count(String what) {
    return db.sql("select count(*) from " + what).query(Integer.class).single();
  }
}
