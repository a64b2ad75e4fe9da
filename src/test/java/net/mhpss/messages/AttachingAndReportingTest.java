package net.mhpss.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.KeepsPersonal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class AttachingAndReportingTest {
  private static final String TEA = "/messages/gathering0000003";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;
  @Autowired List<KeepsPersonal> rooms;
  @Autowired PlatformTransactionManager transactions;

  @BeforeEach
  void everybodyReadsEnglish() {
    db.sql("update members set language = 'en'").update();
  }

  @Test
  void aFileIsForThoseInTheConversationWhoMaySeeItsMessage() {
    var joseph = people.joseph();
    joseph.opens(TEA);
    var notes = "Canary notes".getBytes(StandardCharsets.UTF_8);
    assertThat(joseph.sendsFile(TEA, "file", "Notes of us.txt", notes, "body", "").status())
        .isEqualTo(303);
    var amina = people.amina();
    assertThat(amina.opens("/messages").text()).contains("Notes of us.txt");
    var page = amina.opens(TEA);
    var link = page.page().select("a[href*=/files/]");
    assertThat(link.text()).contains("Notes of us.txt");
    assertThat(page.text()).as("its size, before anything is loaded").contains("12 byte");
    var path = link.attr("href");
    var got = amina.opens(path);
    assertThat(got.html()).isEqualTo("Canary notes");
    assertThat(got.header("Content-Disposition")).startsWith("attachment");
    for (var other : new Browser[] {people.noor(), people.kofi(), people.hana()}) {
      assertThat(other.opens(path).status()).isEqualTo(404);
    }
    joseph.opens(TEA + "/people");
    joseph.sends(TEA + "/people", "members", "hana0000000000a4");
    assertThat(people.hana().opens(path).status()).as("it came before her").isEqualTo(404);

    var message = db.sql("select max(id) from messages").query(Long.class).single();
    var about = TEA + "/said/" + message;
    joseph.opens(about);
    joseph.sends(about + "/take-back");
    assertThat(amina.opens(path).status()).isEqualTo(404);
    assertThat(
            db.sql("select count(*) from files where name like 'Notes of us%'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void alsoTheFirstMessageCarriesAFileButNotToAStranger() {
    var joseph = people.joseph();
    var notes = "Canary notes".getBytes(StandardCharsets.UTF_8);
    var toHana = "/messages/to/hana0000000000a4";
    joseph.opens(toHana);
    var sent = joseph.sendsFile(toHana, "file", "For Hana.txt", notes, "body", "");
    assertThat(people.hana().opens(sent.leadsTo()).text()).contains("For Hana.txt");

    joseph.opens("/messages/host");
    joseph.sendsFile("/messages/host", "file", "For my host.txt", notes, "body", "Please read");
    assertThat(joseph.follows().text()).contains("For my host.txt", "Please read");

    var toBaraka = "/messages/to/baraka00000000a8";
    var page = joseph.opens(toBaraka);
    assertThat(page.page().select("input[type=file]")).isEmpty();
    assertThat(joseph.sendsFile(toBaraka, "file", "For you.txt", notes, "body", "Hi").status())
        .isEqualTo(422);
  }

  @Test
  void aPictureIsCleanedAndShownSmallOnlyWhenAskedFor() throws IOException {
    var joseph = people.joseph();
    joseph.opens(TEA);
    joseph.sendsFile(TEA, "file", "tea.png", picture(), "body", "Look");
    var page = people.amina().opens(TEA).page();
    var small = page.select("details img[loading=lazy]");
    assertThat(small).hasSize(1);
    var amina = people.amina();
    var jpeg = amina.opens(small.attr("src"));
    assertThat(jpeg.header("Content-Type")).startsWith("image/jpeg");
    assertThat(jpeg.response().body().length).isLessThan(12 * 1024 + 1);
    assertThat(people.kofi().opens(small.attr("src")).status()).isEqualTo(404);
  }

  @Test
  void whatIsNotTakenIsSaidBesideTheFieldAndWhatWasTypedStays() {
    var joseph = people.joseph();
    joseph.opens(TEA);
    var refused =
        joseph.sendsFile(
            TEA,
            "file",
            "run.exe",
            "MZ\0\0not for us".getBytes(StandardCharsets.UTF_8),
            "body",
            "Kept");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#file-problem").text()).isNotEmpty();
    assertThat(refused.page().select("textarea[name=body]").text()).isEqualTo("Kept");
    joseph.opens(TEA);
    assertThat(joseph.sends(TEA, "body", "").status()).isEqualTo(422);
  }

  @Test
  void theFilesOfWhoGoesGoWithThem() {
    var joseph = people.joseph();
    joseph.opens(TEA);
    joseph.sendsFile(
        TEA, "file", "Mine.txt", "About me".getBytes(StandardCharsets.UTF_8), "body", "Words stay");
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              rooms.forEach(room -> room.forget(People.JOSEPH));
              db.sql("delete from members where id = 5").update();
            });
    assertThat(people.amina().opens(TEA).text()).contains("Words stay").doesNotContain("Mine.txt");
    assertThat(
            db.sql("select count(*) from files where name = 'Mine.txt'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void whoLooksIntoAReportSeesTheMessageAndAFewAroundItAndNoMore() {
    var joseph = people.joseph();
    for (int i = 1; i <= 12; i++) {
      joseph.opens(TEA);
      joseph.sends(TEA, "body", "canary-" + i + ".");
    }
    var seventh =
        db.sql("select id from messages where body = 'canary-7.'").query(Long.class).single();
    var path = TEA + "/said/" + seventh + "/report";
    assertThat(joseph.opens(path).status()).as("nobody reports themselves").isEqualTo(404);
    assertThat(people.kofi().opens(path).status()).isEqualTo(404);

    var amina = people.amina();
    assertThat(amina.opens(TEA + "/said/" + seventh).page().select("a[href=" + path + "]"))
        .hasSize(1);
    assertThat(amina.opens(path).text())
        .contains("canary-4.", "canary-7.", "canary-9.")
        .doesNotContain("canary-3.")
        .doesNotContain("canary-10.");
    assertThat(amina.sends(path, "reason", "").status()).isEqualTo(422);
    amina.opens(path);
    assertThat(amina.sends(path, "reason", "HARASSMENT").leadsTo()).startsWith("/reports/");
    joseph.opens(TEA + "/said/" + seventh);
    joseph.sends(TEA + "/said/" + seventh + "/take-back");

    var kofi = people.kofi();
    var report =
        kofi.opens("/moderation")
            .page()
            .select("a[href^=/moderation/]:not([href$=closed]):not([href$=rhana00000000001])")
            .attr("href");
    assertThat(kofi.opens(report).html()).as("until he takes it on").doesNotContain("canary");
    kofi.sends(report + "/claim");
    assertThat(kofi.opens(report).text())
        .contains("canary-4.", "canary-7.", "canary-9.")
        .doesNotContain("canary-3.")
        .doesNotContain("canary-10.");
    assertThat(people.mira().opens(report).html()).doesNotContain("canary");
    assertThat(kofi.opens(TEA).status()).isEqualTo(404);
  }

  private static byte[] picture() throws IOException {
    var picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillOval(20, 20, 400, 300);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
