package net.mhpss.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class SettingAnOrganizationRightTest {
  private static final String LAKESIDE = "/organizations/lakeside000000b1";

  @Autowired People people;

  @Test
  void aHostSetsNamesTextsAndPlacesRight() {
    var kofi = people.kofi();
    kofi.opens(LAKESIDE + "/edit");
    var kept =
        kofi.sends(
            LAKESIDE + "/edit",
            "name",
            "Lakeside Listeners Society",
            "nameFr",
            "Les Oreilles du Lac",
            "nameAr",
            "مستمعو البحيرة",
            "also",
            "Lake Ears\n\nLakeside Friends",
            "aboutEn",
            "We **listen** by the lake.\n\n<script>alert(1)</script>",
            "aboutAr",
            "نصغي",
            "website",
            "https://lakeside.example.org/about",
            "worksIn",
            "CD");
    assertThat(kept.leadsTo()).isEqualTo(LAKESIDE);
    var page = people.visitor().opens(LAKESIDE);
    assertThat(page.html()).contains("<strong>listen</strong>").doesNotContain("<script>alert");
    assertThat(page.text())
        .contains(
            "Lakeside Listeners Society", "Works in", "Congo", "Lake Ears", "lakeside.example.org")
        .doesNotContain("to be checked");
    assertThat(people.visitor("ar").opens(LAKESIDE).text()).contains("مستمعو البحيرة", "نصغي");
    var french = people.visitor("fr").opens(LAKESIDE);
    assertThat(french.page().select("h1").text()).isEqualTo("Les Oreilles du Lac");
    assertThat(french.text()).contains("Pour l’instant seulement en English");
    for (var found : new String[] {"oreilles+lac", "lake+ears", "listeners+society"}) {
      assertThat(people.visitor().opens("/organizations?q=" + found).text())
          .as(found)
          .contains("1 organization");
    }
    assertThat(people.visitor().opens("/organizations?place=CD").text()).contains("Lakeside");
  }

  @Test
  void ofTwoWhoEditAtTheSameTimeNobodyLosesWordsUnseen() {
    var kofi = people.kofi();
    var noor = people.noor();
    kofi.opens(LAKESIDE + "/edit");
    noor.opens(LAKESIDE + "/edit");
    kofi.sends(LAKESIDE + "/edit", "aboutEn", "By Kofi");
    var late = noor.sends(LAKESIDE + "/edit", "aboutEn", "By Noor");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.text()).contains("Somebody else has changed this page");
    assertThat(late.page().select("[name=aboutEn]").text()).isEqualTo("By Noor");
    assertThat(people.visitor().opens(LAKESIDE).text()).contains("By Kofi");
  }

  @Test
  void theOtherLanguagesAreCalledInTheReaders() {
    var kofi = people.kofi();
    for (var said :
        java.util.Map.of(
                "en",
                "About it in Arabic",
                "fr",
                "À son sujet en arabe",
                "es",
                "Sobre ella en árabe")
            .entrySet()) {
      assertThat(kofi.opens(LAKESIDE + "/edit?lang=" + said.getKey()).page().select("summary"))
          .extracting(summary -> summary.text())
          .contains(said.getValue());
    }
    assertThat(kofi.opens(LAKESIDE + "/edit?lang=ar").page().select("summary").text())
        .contains("نبذة عنها باللغة الفرنسية");
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndAllIsKept() {
    var kofi = people.kofi();
    kofi.opens(LAKESIDE + "/edit");
    var answer =
        kofi.sends(
            LAKESIDE + "/edit",
            "name",
            "",
            "shortNameFr",
            "OL",
            "website",
            "ftp://example.org",
            "aboutEs",
            "x".repeat(8001));
    assertThat(answer.status()).isEqualTo(422);
    for (var field : new String[] {"name", "nameFr", "website", "aboutEs"}) {
      assertThat(answer.page().select("#" + field + "-problem").text()).as(field).isNotEmpty();
    }
    assertThat(answer.page().select("[name=aboutEs]").text()).hasSize(8001);
  }
}
