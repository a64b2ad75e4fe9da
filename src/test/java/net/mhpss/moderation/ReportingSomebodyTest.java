package net.mhpss.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ReportingSomebodyTest {
  private static final String BARAKA = "/members/baraka00000000a8";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;

  @Test
  void twoTapsTellTheHostingTeam() {
    var hana = people.hana();
    var page = hana.opens(BARAKA);
    assertThat(page.page().select("details button[name=reason]").size()).isEqualTo(6);
    var thanks = hana.sends(BARAKA + "/report", "reason", "SPAM").leadsTo();
    assertThat(hana.opens(thanks + "?lang=en").text()).contains("Baraka M.");
    hana.sends(thanks, "note", "Sends the same link to everybody <script>");
    var kofi = people.kofi();
    assertThat(kofi.opens("/moderation?lang=en").text()).contains("Baraka M.", "Nobody yet");
    assertThat(kofi.opens(queued(kofi)).text())
        .contains("Hana K.", "Sends the same link to everybody <script>");
    assertThat(people.amina().opens("/moderation").status()).isEqualTo(404);
    assertThat(people.amina().opens(thanks).status()).isEqualTo(404);
    assertThat(people.baraka().opens(thanks).status()).isEqualTo(404);
    assertThat(export.textOf(people.baraka()))
        .as("who told of one is not in one's data")
        .doesNotContain("same link to everybody");
    assertThat(export.textOf(hana)).contains("same link to everybody");
  }

  @Test
  void whoHasToldOfSomebodyKeepsThemAwayFromThere() {
    var hana = people.hana();
    hana.opens(BARAKA);
    var thanks = hana.sends(BARAKA + "/report", "reason", "HARASSMENT").leadsTo() + "?lang=en";
    assertThat(hana.opens(thanks).text()).contains("Block Baraka M.");
    hana.sends(hana.opens(thanks).page().select("main form").last().attr("action"));
    assertThat(hana.opens(thanks).text())
        .contains("You block this member.")
        .doesNotContain("Block Baraka M.");
    assertThat(people.baraka().opens("/settings/people?lang=en").text()).contains("block nobody");
  }

  /** What waits besides the one of the cast. */
  private static String queued(Browser host) {
    return host.opens("/moderation")
        .page()
        .select("main .list a:not([href$=rhana00000000001])")
        .first()
        .attr("href");
  }

  @Test
  void aHostWritesToWhoToldUnlessTheyAreOutOfSight() {
    var hana = people.hana();
    hana.opens(BARAKA);
    hana.sends(BARAKA + "/report", "reason", "SPAM");
    var kofi = people.kofi();
    var report = queued(kofi);
    var write = kofi.opens(report).page().select("main a[href^=/messages/to/]").attr("href");
    assertThat(write).isEqualTo("/messages/to/hana0000000000a4");
    assertThat(kofi.opens(write).page().select("textarea[name=body]")).hasSize(1);
    hana.opens("/settings/safety");
    hana.sends("/settings/safety");
    assertThat(kofi.opens(report).page().select("main a[href^=/messages/to/]")).isEmpty();
    assertThat(kofi.opens(report).text()).doesNotContain("Hana");
  }

  @Test
  void theSameAgainIsOneReportAndNobodyReportsThemselves() {
    var hana = people.hana();
    hana.opens(BARAKA);
    var first = hana.sends(BARAKA + "/report", "reason", "SPAM").leadsTo();
    hana.opens(BARAKA);
    assertThat(hana.sends(BARAKA + "/report", "reason", "SPAM").leadsTo()).isEqualTo(first);
    hana.opens(BARAKA);
    assertThat(hana.sends(BARAKA + "/report", "reason", "NONSENSE").status()).isEqualTo(404);
    hana.opens("/settings");
    assertThat(hana.trespasses("/members/hana0000000000a4/report", "reason", "SPAM").status())
        .isEqualTo(404);
  }

  @Test
  void aHostTakesItOnClosesItAndWhoeverToldHearsOfIt() {
    var hana = people.hana();
    hana.opens(BARAKA);
    hana.sends(BARAKA + "/report", "reason", "HARASSMENT");
    var kofi = people.kofi();
    var path = queued(kofi);
    kofi.opens(path);
    assertThat(kofi.trespasses(path + "/closure", "outcome", "SPOKEN_TO").status())
        .as("not before it is taken on")
        .isEqualTo(404);
    kofi.opens(path);
    kofi.sends(path + "/claim");
    assertThat(people.mira().opens("/moderation?lang=en").text()).contains("Kofi A.");
    kofi.opens(path);
    assertThat(kofi.sends(path + "/closure", "note", "We spoke.").status()).isEqualTo(422);
    assertThat(kofi.sends(path + "/closure", "outcome", "SPOKEN_TO", "note", "We spoke.").leadsTo())
        .isEqualTo("/moderation");
    assertThat(kofi.opens("/moderation").page().select("a[href=" + path + "]")).isEmpty();
    assertThat(kofi.opens("/moderation/closed").page().select("a[href=" + path + "]")).isNotEmpty();
    var notices = hana.opens("/notices?lang=en");
    assertThat(notices.text()).contains("was dealt with");
    var mine = notices.page().selectFirst("main a[href^=/reports/]").attr("href");
    assertThat(hana.opens(mine + "?lang=en").text())
        .contains("dealt with")
        .doesNotContain("We spoke");
    assertThat(
            db.sql("select act from audit_log where kind = 'report' order by id")
                .query(String.class)
                .list())
        .endsWith("moderation.report-claimed", "moderation.report-closed");
  }

  @Test
  void nobodyLooksIntoWhatIsSaidOfThemselves() {
    var hana = people.hana();
    hana.opens("/members/kofi0000000000a2");
    hana.sends("/members/kofi0000000000a2/report", "reason", "OTHER");
    var path = queued(people.mira());
    assertThat(people.kofi().opens("/moderation").page().select("a[href=" + path + "]")).isEmpty();
    assertThat(people.kofi().opens(path).status()).isEqualTo(404);
    assertThat(people.mira().opens(path).status()).isEqualTo(200);
  }
}
