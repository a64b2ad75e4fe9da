package net.mhpss.members.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ShowingAPhotoTest {
  private static final String FORM = "/settings/profile/photo";
  private static final String HANA = "/members/hana0000000000a4?lang=en";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;

  @Test
  void aPhotoIsCutSquareAndSmallAndStandsBesideTheName() throws IOException {
    var hana = people.hana();
    assertThat(send(hana, photo(800, 600), "credit", "Sela T.").leadsTo())
        .isEqualTo("/settings/profile");
    var page = people.amina().opens(HANA);
    var face = page.page().selectFirst("main img.face");
    assertThat(face.attr("alt")).isEqualTo("Photo of Hana K.");
    assertThat(page.text()).contains("Photo: Sela T.");
    var large = people.amina().opens(face.attr("src"));
    assertThat(large.status()).isEqualTo(200);
    assertThat(large.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(large.header("Cache-Control")).startsWith("private");
    assertThat(large.response().body().length).isLessThanOrEqualTo(12 * 1024);
    var picture = ImageIO.read(new ByteArrayInputStream(large.response().body()));
    assertThat(picture.getWidth()).isEqualTo(picture.getHeight());
    var small = people.amina().opens(small("Hana K."));
    assertThat(small.response().body().length).isLessThanOrEqualTo(3 * 1024);
  }

  /** The address of the photo that stands in the directory beside this name. */
  private String small(String name) {
    var card =
        people.amina().opens("/members?lang=en").page().select("li.person").stream()
            .filter(article -> article.text().contains(name))
            .findFirst()
            .orElseThrow();
    var face = card.selectFirst("img.face");
    assertThat(face.attr("loading")).isEqualTo("lazy");
    assertThat(face.attr("alt")).as("the name stands beside it").isEmpty();
    return face.attr("src");
  }

  @Test
  void onlyTheSquareThatWasChosenIsKept() throws IOException {
    var hana = people.hana();
    send(hana, photo(800, 600), "x", "400", "y", "0", "size", "300");
    var picture = ImageIO.read(new ByteArrayInputStream(bytes(hana)));
    assertThat(new Color(picture.getRGB(10, 128)).getBlue()).isGreaterThan(200);
  }

  private byte[] bytes(Browser member) {
    var face = member.opens(FORM).page().selectFirst("main img.face");
    return member.opens(face.attr("src")).response().body();
  }

  @Test
  void aPhotoIsSeenByWhomItIsShown() throws IOException {
    var hana = people.hana();
    send(hana, photo(200, 200));
    var photo = small("Hana K.");
    assertThat(people.visitor().opens(photo).status()).isEqualTo(404);
    assertThat(people.visitor().opens(HANA).page().select("main img")).isEmpty();

    hana.opens("/settings/visibility");
    hana.sends("/settings/visibility", "photo", "GROUPS");
    assertThat(people.amina().opens(photo).status()).isEqualTo(404);
    assertThat(people.amina().opens(HANA).page().select("main img")).isEmpty();
    assertThat(people.amina().opens("/members").html()).doesNotContain(photo);
    assertThat(people.joseph().opens(photo).status()).isEqualTo(200);
    assertThat(people.noor().opens(photo).status()).as("her host").isEqualTo(200);

    hana.opens("/settings/visibility");
    hana.sends("/settings/visibility", "photo", "EVERYONE");
    assertThat(people.visitor().opens(photo).status()).isEqualTo(200);
    assertThat(people.visitor().opens(HANA).page().select("main img").attr("src"))
        .startsWith(photo);

    hana.opens("/settings/visibility");
    hana.sends("/settings/visibility", "photo", "NOBODY");
    assertThat(people.noor().opens(photo).status()).isEqualTo(404);
    assertThat(people.hana().opens(photo).status()).isEqualTo(200);
  }

  @Test
  void whoIsInSafetyModeHasNoPhotoToAnybody() throws IOException {
    var hana = people.hana();
    send(hana, photo(200, 200), "seen", "EVERYONE");
    var photo = small("Hana K.");
    assertThat(people.visitor().opens(photo).status()).isEqualTo(200);
    db.sql(
            """
            insert into safety (member_id, since, name, address, profile, visibilities)
            values (4, now(), '', 'elsewhere0000001', '{}', '[]')
            """)
        .update();
    assertThat(people.visitor().opens(photo).status()).isEqualTo(404);
    assertThat(people.noor().opens(photo).status()).isEqualTo(404);
    assertThat(people.amina().opens(HANA).page().select("main img")).isEmpty();
  }

  /** What a browser keeps saves it the bytes, and shows nobody who has gone out of sight since. */
  @Test
  void aBrowserAsksBeforeItShowsAPhotoThatItHasKept() throws IOException {
    var hana = people.hana();
    send(hana, photo(200, 200), "seen", "MEMBERS");
    var photo = small("Hana K.");
    for (var address : List.of(photo, photo + "/large")) {
      var first = people.amina().opens(address);
      assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
      var amina = people.amina().saying("If-None-Match", first.header("ETag"));
      var again = amina.opens(address);
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.response().body()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
      assertThat(again.header("Content-Security-Policy"))
          .as("a browser takes it for that of what it keeps")
          .isEqualTo(first.header("Content-Security-Policy"));
      assertThat(again.response().headers().map().toString())
          .as("as cheap as an answer can be")
          .hasSizeLessThan(600);
      var kept = people.visitor().saying("If-None-Match", first.header("ETag"));
      assertThat(kept.opens(address).status()).as("knowing the sum is no right").isEqualTo(404);
    }
    var keeps = people.amina().saying("If-None-Match", people.amina().opens(photo).header("ETag"));
    hana.opens("/settings/safety");
    hana.sends("/settings/safety");
    assertThat(keeps.opens(photo).status()).isEqualTo(404);
    assertThat(keeps.opens(photo + "/large").status()).isEqualTo(404);
  }

  @Test
  void whoSavesDataSeesInitials() throws IOException {
    send(people.hana(), photo(200, 200), "credit", "Sela T.");
    var sparing = people.amina();
    var page = sparing.opens(HANA + "&low-data=on");
    page = sparing.opens(HANA);
    assertThat(page.page().select("main img")).isEmpty();
    assertThat(page.page().select("main .face").text()).isEqualTo("HK");
    assertThat(sparing.opens("/members").page().select("main img")).isEmpty();
  }

  @Test
  void anotherPhotoHasAnotherAddressAndTheFirstIsGone() throws IOException {
    var hana = people.hana();
    send(hana, photo(200, 200));
    var first = small("Hana K.");
    send(hana, photo(300, 200));
    assertThat(small("Hana K.")).isNotEqualTo(first);
    assertThat(hana.opens(first).status()).isEqualTo(404);
    hana.opens(FORM);
    hana.sends(FORM + "/removal");
    assertThat(people.amina().opens(HANA).page().select("main img")).isEmpty();
    assertThat(db.sql("select count(*) from photos where member_id = 4").query(Long.class).single())
        .isZero();
  }

  @Test
  void theCreditIsChangedWithoutSendingThePhotoAgain() throws IOException {
    var hana = people.hana();
    hana.opens(FORM + "?lang=en");
    var nothing = hana.sends(FORM, "credit", "Sela T.");
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.text()).contains("Choose a photo first");
    send(hana, photo(200, 200));
    hana.opens(FORM);
    assertThat(hana.sends(FORM, "credit", "<b>Sela</b>").status()).isEqualTo(303);
    assertThat(people.amina().opens(HANA).text()).contains("Photo: <b>Sela</b>");
  }

  @Test
  void whatIsNoPictureIsRefusedKindlyAndNothingChanges() throws IOException {
    var hana = people.hana();
    hana.opens(FORM + "?lang=en");
    var refused =
        hana.sendsFile(
            FORM,
            "file",
            "me.jpg",
            "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8),
            "credit",
            "Sela T.");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#file-problem").text()).contains("not a picture");
    assertThat(refused.page().select("[name=credit]").val()).isEqualTo("Sela T.");
    assertThat(db.sql("select count(*) from photos where member_id = 4").query(Long.class).single())
        .isZero();
  }

  @Test
  void thePhotoGoesWithItsMemberAndComesWithTheirData() throws IOException {
    var hana = people.hana();
    send(hana, photo(200, 200), "credit", "Sela T.");
    assertThat(export.textOf(hana)).contains("data:image/jpeg;base64,", "Sela T.");
  }

  private static Browser.Answer send(Browser member, byte[] photo, String... more) {
    member.opens(FORM + "?lang=en");
    return member.sendsFile(FORM, "file", "me.jpg", photo, more);
  }

  /** Red at the left, blue at the right. */
  private static byte[] photo(int width, int height) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width / 2, height);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", bytes);
    return bytes.toByteArray();
  }
}
