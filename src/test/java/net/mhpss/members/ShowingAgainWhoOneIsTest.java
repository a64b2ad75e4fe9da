package net.mhpss.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.inside.Passwords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ShowingAgainWhoOneIsTest {
  @Autowired People people;
  @Autowired Passwords passwords;
  @Autowired JdbcClient db;

  @Test
  void whoHasJustSignedInIsNotAskedAgain() {
    var hana = people.hana();
    assertThat(hana.opens("/settings/data").page().select("form[action=/settings/data/export]"))
        .hasSize(1);
    assertThat(hana.sends("/settings/data/export").leadsTo()).isEqualTo("/settings/data");
    assertThat(hana.opens("/sign-in/again?next=/settings/data").leadsTo())
        .isEqualTo("/settings/data");
  }

  @Test
  void afterAQuarterOfAnHourTheirDataIsNotHandedOverBeforeTheirPassword() {
    hasPassword(People.HANA);
    var hana = people.hana();
    hana.opens("/settings/data");
    minutesPass(16);

    assertThat(hana.sends("/settings/leaving", "sure", "on").leadsTo())
        .as("the form that lay open")
        .startsWith("/sign-in/again");
    hana.opens("/settings/safety");
    assertThat(hana.trespasses("/settings/data/export").leadsTo()).startsWith("/sign-in/again");
    var data = hana.opens("/settings/data").page();
    assertThat(data.select("form[action=/settings/leaving], form[action=/settings/data/export]"))
        .isEmpty();
    assertThat(data.select("a[href=/sign-in/again?next=/settings/data]")).hasSize(2);

    hana.opens("/sign-in/again?next=/settings/data");
    var refused = hana.sends("/sign-in/again", "password", "not the password");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("لا", "كلمة السر");
    var before = hana.cookies();
    assertThat(hana.sends("/sign-in/again", "password", "correct horse battery").leadsTo())
        .isEqualTo("/settings/data");
    assertThat(hana.cookies()).as("a new token").isNotEqualTo(before);
    assertThat(
            hana.follows()
                .page()
                .select("form[action=/settings/leaving], form[action$=data/export]"))
        .hasSize(2);
    assertThat(
            db.sql("select count(*) from sessions where member_id = 4")
                .query(Integer.class)
                .single())
        .as("the same session")
        .isOne();
  }

  @Test
  void thereIsTimeLeftForTheFormThatWasOpened() {
    var hana = people.hana();
    hana.opens("/settings/data");
    minutesPass(11);
    assertThat(hana.sends("/settings/leaving", "sure", "on").leadsTo()).isEqualTo("/left");
    var joseph = people.joseph();
    assertThat(joseph.opens("/settings/data").page().select("form[action=/settings/leaving]"))
        .hasSize(1);
    minutesPass(11);
    assertThat(joseph.opens("/settings/data").page().select("form[action=/settings/leaving]"))
        .isEmpty();
  }

  @Test
  void whoHasNoPasswordIsMailedALinkThatLeadsBack() {
    var hana = people.hana();
    minutesPass(60);
    assertThat(hana.opens("/sign-in/again?next=/settings/data").page().select("[type=password]"))
        .isEmpty();
    assertThat(hana.sends("/sign-in/again").leadsTo()).isEqualTo("/join/sent");
    var link = linkMailedTo("hana@example.org");
    hana.opens(link);
    assertThat(hana.sends(link).leadsTo()).isEqualTo("/settings/data");
    assertThat(hana.opens("/settings/data").page().select("form[action=/settings/data/export]"))
        .hasSize(1);
  }

  @Test
  void anAdministratorIsAskedBeforeAppointing() {
    var noor = people.noor();
    minutesPass(20);
    var page = noor.opens("/administration");
    assertThat(page.page().select("form[action^=/administration/appointments]")).isEmpty();
    assertThat(
            noor.trespasses(
                    "/administration/appointments",
                    "email",
                    "hana@example.org",
                    "office",
                    "COORDINATOR")
                .leadsTo())
        .startsWith("/sign-in/again");
    assertThat(
            db.sql("select count(*) from appointments where member_id = 4")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void whoSignsInAsSomebodyElseLeavesNothingBehind() {
    hasPassword(People.AMINA);
    var shared = people.hana();
    shared.opens("/settings/profile");
    var before = shared.cookies();
    assertThat(
            shared
                .trespasses(
                    "/sign-in", "email", "amina@example.org", "password", "correct horse battery")
                .leadsTo())
        .isEqualTo("/");
    assertThat(
            db.sql("select count(*) from sessions where member_id = 4")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(withCookies(before).opens("/settings/profile").leadsTo()).startsWith("/sign-in");
  }

  private Browser withCookies(java.util.Map<String, String> cookies) {
    var browser = people.visitor();
    cookies.forEach(browser::with);
    return browser;
  }

  private void hasPassword(long member) {
    db.sql("update members set password = :hash where id = :member")
        .param("hash", passwords.hash("correct horse battery"))
        .param("member", member)
        .update();
  }

  private void minutesPass(int minutes) {
    db.sql("update sessions set proved_at = proved_at - make_interval(mins => :minutes)")
        .param("minutes", minutes)
        .update();
  }

  private String linkMailedTo(String to) {
    var letter =
        db.sql("select plain from letters where address = :to order by written_at desc limit 1")
            .param("to", to)
            .query(String.class)
            .single();
    var link = Pattern.compile("http://localhost:8080(/sign-in/[A-Za-z0-9_-]{43})").matcher(letter);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
