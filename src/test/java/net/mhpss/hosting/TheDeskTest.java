package net.mhpss.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class TheDeskTest {
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void itIsForHosts() {
    assertThat(people.visitor().opens("/desk").leadsTo()).isEqualTo("/sign-in?next=%2Fdesk");
    assertThat(people.amina().opens("/desk").status()).isEqualTo(404);
    assertThat(people.kofi().opens("/desk/team").status()).isEqualTo(404);
    assertThat(people.kofi().opens("/desk").text())
        .contains("Everywhere", "English and French", "5 members with you");
  }

  @Test
  void whoIsLateStandsFirstAndIsCounted() {
    newMembersOf(People.KOFI, 45);
    db.sql("update assignments set due_at = now() - interval '5 hours' where member_id = 3010")
        .update();
    var desk = people.kofi().opens("/desk");
    assertThat(desk.page().select("nav a[href='/desk?show=welcome']").eachText())
        .containsExactly("To welcome 46", "To welcome: all 46");
    assertThat(desk.page().select("h2").getFirst().text()).contains("1 overdue");
    var rows = desk.page().select("li[data-row]");
    assertThat(rows).hasSize(20);
    assertThat(rows.getFirst().text())
        .contains("Nr 3010", "Your member", "Overdue: was due 5 hours ago");
    assertThat(rows.getFirst().select(".late")).isNotEmpty();
    assertThat(rows.getLast().select(".due").text()).startsWith("Due in ");
    assertThat(desk.text()).contains("These are the 20 most urgent", "To welcome: all 46");

    var some = people.kofi().opens("/desk?show=welcome");
    var names = new java.util.ArrayList<>(some.page().select("li[data-row] .name").eachText());
    some = people.kofi().opens(some.page().select("a:contains(Show more)").attr("href"));
    names.addAll(some.page().select("li[data-row] .name").eachText());
    assertThat(names).hasSize(46).doesNotHaveDuplicates();
    assertThat(some.page().select("a:contains(Show more)")).isEmpty();
  }

  @Test
  void aHostSeesWhatIsForHostsAloneAndOtherHostsDoNot() {
    assertThat(people.noor().opens("/desk/members").text()).contains("Hana K.", "Yemen", "Amina");
    assertThat(people.noor().opens("/members/hana0000000000a4").text())
        .contains("Yemen", "You are their host");
    assertThat(people.kofi().opens("/desk/members").text())
        .doesNotContain("Hana", "Yemen", "Amina");
    assertThat(people.kofi().opens("/members/hana0000000000a4").text())
        .doesNotContain("Yemen", "You are their host");
    assertThat(people.noor().opens("/desk/team/noor0000000000a3").text())
        .contains("Hana K.")
        .doesNotContain("Yemen");
  }

  @Test
  void whatNeedsNoAnswerLeavesTheDeskUntilMoreIsWritten() {
    var noor = people.noor();
    var desk = noor.opens("/desk");
    assertThat(desk.text()).contains("هل تعرفين مواد للإشراف");
    assertThat(noor.sends("/desk/answered/camina0000000001").leadsTo()).isEqualTo("/desk");
    assertThat(noor.opens("/desk").text()).doesNotContain("هل تعرفين", "No answer needed");

    var amina = people.amina();
    amina.opens("/messages/camina0000000001");
    amina.sends("/messages/camina0000000001", "body", "سؤال آخر");
    assertThat(noor.opens("/desk").text()).contains("سؤال آخر");
    amina.opens("/messages/camina0000000001");
    amina.sends("/messages/camina0000000001", "body", "وهذا بعده");
    noor.sends("/desk/answered/camina0000000001", "message", "2");
    assertThat(noor.opens("/desk").text())
        .as("what came after the page was made")
        .contains("وهذا بعده");
  }

  @Test
  void manyMembersAreListedPageByPage() {
    newMembersOf(People.MIRA, 65);
    var mira = people.mira();
    var page = mira.opens("/desk/members?lang=en");
    var names = new java.util.ArrayList<>(page.page().select("tbody .person a").eachText());
    assertThat(names).hasSize(30).startsWith("Nr 3064");
    page = mira.opens(page.page().select("a:contains(Show more)").attr("href"));
    names.addAll(page.page().select("tbody .person a").eachText());
    page = mira.opens(page.page().select("a:contains(Show more)").attr("href"));
    names.addAll(page.page().select("tbody .person a").eachText());
    assertThat(names).hasSize(65).doesNotHaveDuplicates();
    assertThat(page.page().select("a:contains(Show more)")).isEmpty();
  }

  @Test
  void theManagerSeesLoadsAndGivesAMemberToAnotherHost() {
    var noor = people.noor();
    var team = noor.opens("/desk/team");
    assertThat(team.text())
        .contains("Kofi A.", "Network host", "5 of 500", "Mira T.", "Americas", "Half as many");
    assertThat(team.html()).doesNotContain("هل تعرفين");
    assertThat(noor.opens("/desk/team/kofi0000000000a2").text()).contains("Baraka M.", "Joseph O.");

    var path = "/desk/team/members/baraka00000000a8";
    assertThat(noor.opens(path).text()).contains("Kofi A. is the host of Baraka M. now");
    assertThat(noor.sends(path, "host", "mira0000000000a6").leadsTo())
        .isEqualTo("/desk/team/mira0000000000a6");
    assertThat(noor.follows().text()).contains("Baraka M.");
    assertThat(people.mira().opens("/desk/members?lang=en").text()).contains("Baraka M.");
    assertThat(people.mira().opens("/messages/cbaraka000000002").status())
        .as("the conversation stays with them")
        .isEqualTo(404);
    assertThat(people.baraka().opens("/messages/cbaraka000000002").status()).isEqualTo(200);
    assertThat(
            db.sql(
                    "select count(*) from audit_log where act = 'hosting.reassigned' and subject ="
                        + " 8 and member_id = 3")
                .query(Integer.class)
                .single())
        .isPositive();

    noor.opens(path);
    assertThat(noor.sends(path, "host", "mira0000000000a6").status())
        .as("no change")
        .isEqualTo(422);
    noor.opens(path);
    assertThat(noor.sends(path, "host", "amina000000000a1").status())
        .as("not a host")
        .isEqualTo(422);
  }

  @Test
  void everybodySeesTheTeamAndMembersFindTheirOwnHostFirst() {
    var visitor = people.visitor("fr").opens("/hosting");
    assertThat(visitor.text())
        .contains(
            "L’équipe d’accueil",
            "Kofi A.",
            "Hôte du réseau",
            "anglais et français",
            "Mira T.",
            "Amériques",
            "48 heures");
    assertThat(visitor.page().select("main a[href^=/members/]")).isEmpty();
    assertThat(visitor.header("X-Robots-Tag")).contains("noindex");
    var thandi = people.thandi().opens("/hosting");
    assertThat(thandi.page().select("article").getFirst().text())
        .contains("Kofi A.", "Your host", "Write to your host");
    assertThat(people.visitor("ar").opens("/hosting").page().select("html").attr("dir"))
        .isEqualTo("rtl");
    assertThat(people.visitor().opens("/members/kofi0000000000a2").text()).contains("Network host");
  }

  private void newMembersOf(long host, int many) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              for (long id = 3000; id < 3000 + many; id++) {
                db.sql(
                        """
                        insert into members (id, address, name, email, email_key, language, joined_at) overriding system value
                        values (:id, 'nr' || :id, 'Nr ' || :id, :id || '@nr.example', :id || '@nr.example', 'en', now())
                        """)
                    .param("id", id)
                    .update();
                db.sql("insert into profiles (member_id) values (:id)").param("id", id).update();
                db.sql(
                        """
                        insert into assignments (member_id, host_id, since, reasons, due_at)
                        values (:id, :host, now(), '{speaks:en}', now() + interval '47 hours')
                        """)
                    .param("id", id)
                    .param("host", host)
                    .update();
              }
            });
  }
}
