package net.mhpss.members.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@NetworkTest
class TakingAlongTest {
  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;
  @Autowired JsonMapper json;

  @Test
  void aMemberTakesAlongAllThatIsHeldOfThemToReadAndForPrograms() {
    var files = export.of(people.hana());
    assertThat(files)
        .containsKeys(
            "index.html", "data/members.json", "data/discussions.json", "data/hosting.json");
    var html = new String(files.get("index.html"), StandardCharsets.UTF_8);
    var page = Jsoup.parse(html);
    assertThat(page.selectFirst("html").attr("lang")).as("her language").isEqualTo("ar");
    assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("script, link, [src^=http], [href^=http]"))
        .as("nothing from elsewhere")
        .isEmpty();
    assertThat(page.text())
        .contains("hana@example.org", "electricity", "Children and families", "22 lay counsellors")
        .doesNotContain("amina@example.org");
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".json")) {
            assertThat(json.readTree(bytes).isMissingNode()).as(name).isFalse();
          }
        });
    assertThat(new String(files.get("data/members.json"), StandardCharsets.UTF_8))
        .contains("hana@example.org");
  }

  /** A new room, or a new thing in one, has a name in every language. */
  @Test
  void everythingInItIsCalledByANameInTheReadersLanguage() {
    var unnamed = new TreeSet<String>();
    for (var member : new long[] {People.HANA, People.AMINA, People.BARAKA}) {
      var html =
          new String(export.of(people.member(member)).get("index.html"), StandardCharsets.UTF_8);
      Jsoup.parse(html).select("dt, h2").stream()
          .map(label -> label.text())
          .filter(label -> label.matches("[a-z][a-z0-9 _-]*"))
          .forEach(unnamed::add);
    }
    // what stands in small Latin letters alone was not translated
    assertThat(unnamed).isEmpty();
  }

  @Test
  void theLinkIsForTheMemberAloneAndForAWeek() {
    var hana = people.hana();
    var link = export.linkFor(hana);
    assertThat(people.noor().opens(link).status()).isEqualTo(404);
    assertThat(people.noor().opens(link + "/file").status()).isEqualTo(404);
    assertThat(people.visitor().opens(link).leadsTo()).startsWith("/sign-in");
    assertThat(hana.opens(link + "/file").header("Cache-Control")).isEqualTo("private, no-store");
    assertThat(hana.opens("/settings/data?lang=en").text()).contains("The file is there");
    var token = link.substring(link.lastIndexOf('/') + 1);
    assertThat(
            db.sql("select count(*) from exports e where position(:token in e::text) > 0")
                .param("token", token)
                .query(Integer.class)
                .single())
        .as("kept as a hash alone")
        .isZero();
    db.sql("update exports set made_at = now() - interval '8 days'").update();
    assertThat(hana.opens(link).status()).isEqualTo(404);
  }

  @Test
  void whatWasMadeBeforeSomebodyWentOutOfSightIsMadeAnew() {
    var amina = people.amina();
    var link = export.linkFor(amina);
    assertThat(new String(export.open(amina, link).get("index.html"), StandardCharsets.UTF_8))
        .contains("Noor");
    var noor = people.noor();
    noor.opens("/settings/safety");
    noor.sends("/settings/safety");
    assertThat(amina.opens(link + "/file").status()).as("not a moment longer").isEqualTo(404);
    assertThat(amina.opens(link + "?lang=en").text()).contains("being made anew");
    export.make();
    assertThat(new String(export.open(amina, link).get("index.html"), StandardCharsets.UTF_8))
        .doesNotContain("Noor");
  }
}
