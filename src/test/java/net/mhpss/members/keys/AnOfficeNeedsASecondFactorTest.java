package net.mhpss.members.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.FirstAdministrator;
import net.mhpss.members.SignInLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class AnOfficeNeedsASecondFactorTest {
  @Autowired People people;
  @Autowired FirstAdministrator firstAdministrator;
  @Autowired SignInLinks links;
  @Autowired JdbcClient db;

  @Test
  void aHostWithAPasswordAloneIsToldWhatIsMissing() {
    var kofi = people.withOneFactor(People.KOFI);
    assertThat(kofi.opens("/groups").page().select("nav a[href=/desk]")).hasSize(1);
    assertThat(kofi.opens("/desk").leadsTo()).isEqualTo("/sign-in/second-factor?next=%2Fdesk");
    var page = kofi.follows();
    assertThat(page.text()).contains("Your office asks for a second factor");
    assertThat(page.page().select("main a").eachAttr("href"))
        .contains(
            "/settings/sign-in/passkeys/new?next=%2Fdesk",
            "/settings/sign-in/app/new?next=%2Fdesk");

    assertThat(kofi.opens("/library/to-check").status()).isEqualTo(404);
    assertThat(kofi.opens("/texts/about/fr/edit").text()).contains("You hold an office");
    assertThat(kofi.opens("/members/baraka00000000a8").page().select("a[href^=/desk/]")).isEmpty();
    assertThat(people.hana().opens("/library/to-check").text())
        .doesNotContain("You hold an office", "منصب");
  }

  @Test
  void settingUpAnAppOpensTheOfficeOnThisDeviceAlone() {
    var kofi = people.withOneFactor(People.KOFI);
    var other = people.withOneFactor(People.KOFI);
    var page = kofi.opens("/settings/sign-in/app/new?next=/desk");
    var app = App.read(page.page().select("p.letter").text());
    assertThat(kofi.sends("/settings/sign-in/app", "code", app.code(0)).leadsTo())
        .isEqualTo("/settings/sign-in/recovery-codes?next=%2Fdesk");
    kofi.follows();
    assertThat(kofi.sends("/settings/sign-in/recovery-codes").leadsTo()).isEqualTo("/desk");
    assertThat(kofi.follows().status()).isEqualTo(200);

    assertThat(other.opens("/desk").leadsTo()).startsWith("/sign-in/second-factor");
    assertThat(other.follows().page().select("main a[href^=/settings/sign-in/app/new]")).isEmpty();
    other.opens("/sign-in/code?next=/desk");
    assertThat(other.sends("/sign-in/code", "code", app.code(1)).leadsTo()).isEqualTo("/desk");
    assertThat(other.follows().status()).isEqualTo(200);
  }

  @Test
  void whoKnowsTheirPasswordCannotGiveThemselvesAnotherKey() {
    App.setUpBy(people.withOneFactor(People.KOFI));
    var thief = people.withOneFactor(People.KOFI);
    for (var path :
        new String[] {
          "/settings/sign-in/app/new",
          "/settings/sign-in/passkeys/new",
          "/settings/sign-in/recovery-codes"
        }) {
      assertThat(thief.opens(path).leadsTo()).startsWith("/sign-in/second-factor");
    }
    thief.opens("/settings/sign-in/app");
    assertThat(thief.sends("/settings/sign-in/app/end").leadsTo())
        .startsWith("/sign-in/second-factor");
    assertThat(db.sql("select count(*) from authenticators").query(Integer.class).single()).isOne();
  }

  @Test
  void withTheLastKeyTheOfficeCloses() {
    var kofi = people.withOneFactor(People.KOFI);
    App.setUpBy(kofi);
    assertThat(kofi.opens("/desk").status()).isEqualTo(200);
    assertThat(kofi.opens("/settings/sign-in/app").text())
        .contains("Without one the pages of your office close at once");
    kofi.sends("/settings/sign-in/app/end");
    assertThat(kofi.opens("/desk").leadsTo()).startsWith("/sign-in/second-factor");
    assertThat(
            db.sql(
                    "select array_agg(act order by id) from audit_log where member_id = 2 and act like '%authenticator'")
                .query(String.class)
                .single())
        .contains("members.added-authenticator", "members.removed-authenticator");
  }

  @Test
  void aHostReadsWhatIsForHostsWithBothFactorsOnly() {
    db.sql(
            "insert into visibilities (member_id, field, seen_by) select host_id * 0 + member_id, 'about', 'HOST' from assignments where member_id = 8 on conflict (member_id, field) do update set seen_by = 'HOST'")
        .update();
    db.sql(
            "update profiles set about = 'For my host alone', about_html = '<p>For my host alone</p>' where member_id = 8")
        .update();
    assertThat(people.kofi().opens("/members/baraka00000000a8").text())
        .contains("For my host alone");
    assertThat(people.withOneFactor(People.KOFI).opens("/members/baraka00000000a8").text())
        .doesNotContain("For my host alone");
  }

  @Test
  void theFirstAdministratorSetsOneUpOnTheWay() {
    db.sql("delete from appointments").update();
    var link = firstAdministrator.link().orElseThrow().replace("http://localhost:8080", "");
    var ada = people.visitor();
    ada.opens(link);
    assertThat(
            ada.sends(
                    link,
                    "name",
                    "Ada",
                    "email",
                    "ada@example.org",
                    "password",
                    "correct horse battery",
                    "terms",
                    "on")
                .leadsTo())
        .isEqualTo("/sign-in/second-factor?next=%2Fwelcome");
    assertThat(ada.follows().text()).contains("Set it up now");
    assertThat(ada.opens("/administration").leadsTo()).startsWith("/sign-in/second-factor");
    App.setUpBy(ada);
    assertThat(ada.opens("/administration").status()).isEqualTo(200);
    assertThat(ada.opens("/sign-in/second-factor?next=/welcome").leadsTo()).isEqualTo("/welcome");
  }

  @Test
  void whoHandsALinkOverVouchesForBoth() {
    var link =
        links
            .forMember("noor@example.org", Duration.ofHours(1))
            .orElseThrow()
            .replace("http://localhost:8080", "");
    var developer = people.visitor();
    developer.opens(link);
    developer.sends(link);
    assertThat(developer.opens("/administration").status()).isEqualTo(200);
  }
}
