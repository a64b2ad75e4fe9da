package net.mhpss.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class AddingAnEditionTest {
  private static final String WORK = "/library/wguideline000001";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void anotherLanguageStandsTogetherWithTheOthers() {
    var mira = people.mira();
    mira.opens(WORK + "/editions/new?lang=en");
    var answer =
        mira.sends(
            WORK + "/editions",
            "title",
            "Guía de apoyo en emergencias",
            "summary",
            "Respuestas mínimas.",
            "language",
            "es",
            "licence",
            "cc-by",
            "allowed",
            "on",
            "link",
            "https://www.example.org/guia.pdf",
            "year",
            "2008");
    assertThat(answer.leadsTo()).isEqualTo(WORK);
    var spanish = people.visitor("es").opens(WORK);
    assertThat(spanish.page().selectFirst("h1").text()).isEqualTo("Guía de apoyo en emergencias");
    assertThat(spanish.page().selectFirst("h1").attr("lang")).isEqualTo("es");
    assertThat(spanish.page().select("tbody tr")).hasSize(2);
    assertThat(spanish.page().selectFirst("tbody tr").text()).contains("español", "example.org");
    assertThat(people.visitor().opens(WORK).page().selectFirst("h1").text())
        .isEqualTo("Guidelines on support in emergency settings");
    assertThat(people.visitor("es").opens("/library").text())
        .contains("Guía de apoyo en emergencias");
    Soon.reads(people.visitor(), "/library?language=es", "Guidelines on support");
    assertThat(db.sql("select year from works where id = 1").query(Integer.class).single())
        .isEqualTo(2007);
  }

  @Test
  void aReaderOfALanguageItIsNotInSeesTheOriginal() {
    var arabic = people.visitor("ar").opens(WORK);
    assertThat(arabic.page().selectFirst("h1").attr("lang")).isEqualTo("en");
    assertThat(arabic.page().selectFirst("h1").attr("dir")).isEqualTo("auto");
    assertThat(arabic.page().selectFirst("html").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void aFileIsAddedToAnEditionThatHadNone() {
    var amina = people.amina();
    amina.opens(WORK + "/editions/eguidelinefr0001/files/new?lang=en");
    var bytes = "Réponses minimales.\n".getBytes(StandardCharsets.UTF_8);
    var answer =
        amina.sendsFile(
            WORK + "/editions/eguidelinefr0001/files",
            "file",
            "directives.txt",
            bytes,
            "allowed",
            "on");
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    assertThat(people.visitor("fr").opens(WORK).text())
        .contains("TEXT", "Télécharger")
        .containsPattern(bytes.length + "\\ho");
  }

  @Test
  void withoutAFileOrALinkThereIsNothingToAdd() {
    var amina = people.amina();
    amina.opens(WORK + "/editions/new?lang=en");
    var answer =
        amina.sends(
            WORK + "/editions",
            "title",
            "Guía",
            "language",
            "es",
            "licence",
            "cc-by",
            "allowed",
            "on");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("Give an address on the web or a file.");
    amina.opens(WORK + "/editions/eguidelinefr0001/files/new");
    answer = amina.sends(WORK + "/editions/eguidelinefr0001/files", "allowed", "on");
    assertThat(answer.text()).contains("Choose a file.");
    assertThat(db.sql("select count(*) from editions where work_id = 1").query(Long.class).single())
        .isEqualTo(2);
  }

  @Test
  void whatComesFromANewHandToAWorkIsToBeCheckedAgain() {
    var amina = people.amina();
    amina.opens("/library/wtool00000000002/editions/new");
    amina.sends(
        "/library/wtool00000000002/editions",
        "title",
        "Evening cards",
        "language",
        "en",
        "licence",
        "cc-by",
        "allowed",
        "on",
        "link",
        "https://example.org/");
    assertThat(people.visitor().opens("/library/wtool00000000002").text())
        .contains("To be checked by a host");
  }

  @Test
  void aFileWithoutAnOpenLicenceNeedsAWordOnWhoAllowedIt() {
    var amina = people.amina();
    amina.opens(WORK + "/editions/new?lang=en");
    var bytes = "Guía\n".getBytes(StandardCharsets.UTF_8);
    var answer =
        amina.sendsFile(
            WORK + "/editions",
            "file",
            "guia.txt",
            bytes,
            "title",
            "Guía",
            "language",
            "es",
            "licence",
            "reserved",
            "allowed",
            "on");
    assertThat(answer.text()).contains("write who allowed it to be shared");
    answer =
        amina.sendsFile(
            WORK + "/editions",
            "file",
            "guia.txt",
            bytes,
            "title",
            "Guía",
            "language",
            "es",
            "licence",
            "reserved",
            "allowed",
            "on",
            "permission",
            "The publisher, by mail");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(people.joseph().opens(WORK + "?lang=es").text()).contains("The publisher, by mail");
    assertThat(people.visitor("es").opens(WORK).text()).doesNotContain("The publisher, by mail");
  }
}
