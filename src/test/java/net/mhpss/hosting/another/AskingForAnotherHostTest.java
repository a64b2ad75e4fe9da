package net.mhpss.hosting.another;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.hosting.Hosts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class AskingForAnotherHostTest {
  @Autowired People people;
  @Autowired Hosts hosts;
  @Autowired JdbcClient db;

  @Test
  void aMemberIsGivenTheNextHostAtOnceWithoutSayingWhy() {
    var joseph = people.joseph();
    assertThat(joseph.opens("/my-host").text()).contains("Kofi A.", "Ask for another host");
    assertThat(joseph.opens("/my-host/another").text())
        .contains(
            "You need not say why",
            "\u2068Kofi A.\u2069 only learns that you have another host now");
    assertThat(joseph.sends("/my-host/another").leadsTo()).isEqualTo("/my-host");
    assertThat(hosts.of(People.JOSEPH).name()).isEqualTo("Noor");
    assertThat(joseph.opens("/my-host").text()).contains("Noor").doesNotContain("Kofi");

    assertThat(people.kofi().opens("/notices").text())
        .as("nobody is blamed, and why is not said")
        .contains("\u2068Joseph O.\u2069 now has another host of the team. Thank you");
    assertThat(people.noor().opens("/desk/team").text()).contains("Asked for another host");
    assertThat(people.noor().opens("/desk/team/another").text())
        .contains(
            "Joseph O.",
            "Host before: \u2068Kofi A.\u2069",
            "Host now: \u2068Noor\u2069",
            "1 member in the last three months.");
    assertThat(people.kofi().opens("/desk/team/another").status()).isEqualTo(404);
  }

  @Test
  void whomSomebodyDoesNotWantIsNotChosenForThemAgain() {
    db.sql("update hosts set languages = '{en,es}' where member_id = 6").update();
    people.joseph().opens("/my-host/another");
    var joseph = people.joseph();
    joseph.opens("/my-host/another");
    joseph.sends("/my-host/another");
    var second = hosts.of(People.JOSEPH).id();
    joseph.opens("/my-host/another");
    joseph.sends("/my-host/another");
    var third = hosts.of(People.JOSEPH).id();
    assertThat(third).isNotIn(People.KOFI, second);

    joseph.opens("/my-host/another");
    var often = joseph.sends("/my-host/another");
    assertThat(often.status()).isEqualTo(422);
    assertThat(often.text()).contains("You can ask again in 30 days", "Write to the hosting team");
    assertThat(hosts.of(People.JOSEPH).id()).isEqualTo(third);
  }

  @Test
  void whereNobodyElseSpeaksTheirLanguageTheManagerDecides() {
    var baraka = people.baraka();
    db.sql("update hosts set languages = '{es}' where member_id = 6").update();
    baraka.opens("/my-host/another");
    assertThat(baraka.sends("/my-host/another").leadsTo()).isEqualTo("/my-host");
    assertThat(hosts.of(People.BARAKA).name()).isEqualTo("Kofi A.");
    assertThat(baraka.opens("/my-host").text()).contains("Vous avez demandé un autre hôte");

    var noor = people.noor();
    assertThat(noor.opens("/desk/team/another").text())
        .contains("For you to decide", "Baraka M.", "Host now: \u2068Kofi A.\u2069");
    noor.opens("/desk/team/members/baraka00000000a8");
    noor.sends("/desk/team/members/baraka00000000a8", "host", "mira0000000000a6");
    assertThat(hosts.of(People.BARAKA).name()).isEqualTo("Mira T.");
    assertThat(noor.opens("/desk/team/another").text()).contains("Nobody waits");
    assertThat(baraka.opens("/my-host").text()).doesNotContain("Vous avez demandé");
  }

  @Test
  void whileAHostIsAwayTheirMembersSeeWhoAnswers() {
    db.sql(
            """
            insert into away (host_id, since, until, why, backup_id, set_at)
            values (2, now() - interval '1 hour', now() + interval '5 days', 'OWN', 6, now())
            """)
        .update();
    assertThat(people.joseph().opens("/my-host").text())
        .contains(
            "\u2068Kofi A.\u2069 is away and will be back on",
            "\u2068Mira T.\u2069 stands in meanwhile");
  }
}
