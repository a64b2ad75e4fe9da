package net.mhpss.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class ShowingALogoTest {
  private static final String LAKESIDE = "/organizations/lakeside000000b1";

  @Autowired People people;

  @Test
  void aWideLogoIsShownWholeAndSmall() throws IOException {
    var amina = people.amina();
    amina.opens(LAKESIDE + "/logo");
    amina.sendsFile(LAKESIDE + "/logo", "file", "logo.png", wide(), "credit", "Drawn by N.");
    var visitor = people.visitor();
    var page = visitor.opens(LAKESIDE);
    assertThat(page.text()).contains("Drawn by N.");
    var large = Objects.requireNonNull(page.page().selectFirst("main img.logo")).attr("src");
    var picture = visitor.opens(large);
    assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(picture.response().body().length).isLessThanOrEqualTo(12 * 1024);
    var drawn = ImageIO.read(new ByteArrayInputStream(picture.response().body()));
    assertThat(drawn.getWidth()).isEqualTo(drawn.getHeight());
    assertThat(new Color(drawn.getRGB(2, drawn.getHeight() / 2)).getRed())
        .as("its left end")
        .isGreaterThan(150);
    assertThat(new Color(drawn.getRGB(drawn.getWidth() - 3, drawn.getHeight() / 2)).getBlue())
        .as("its right end")
        .isGreaterThan(150);
    assertThat(new Color(drawn.getRGB(5, 5)).getGreen()).as("white above").isGreaterThan(240);

    var small =
        Objects.requireNonNull(
                visitor.opens("/organizations?q=lakeside").page().selectFirst("main img.logo"))
            .attr("src");
    assertThat(visitor.opens(small).response().body().length).isLessThanOrEqualTo(3 * 1024);
    visitor.opens("/organizations?low-data=on");
    assertThat(visitor.opens("/organizations?q=lakeside").page().select("main img")).isEmpty();

    amina.opens(LAKESIDE + "/logo");
    amina.sends(LAKESIDE + "/logo/removal");
    assertThat(people.visitor().opens(LAKESIDE).page().select("main img")).isEmpty();
    assertThat(people.visitor().opens(large).status()).isEqualTo(404);
  }

  @Test
  void whatIsNoPictureIsRefusedBesideTheField() {
    var amina = people.amina();
    amina.opens(LAKESIDE + "/logo?lang=en");
    var refused =
        amina.sendsFile(
            LAKESIDE + "/logo",
            "file",
            "logo.png",
            "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
            "credit",
            "Us");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#file-problem").text()).contains("cannot be taken");
    assertThat(refused.page().select("[name=credit]").val()).isEqualTo("Us");
  }

  /** Red at its left end, blue at its right. */
  private static byte[] wide() throws IOException {
    var picture = new BufferedImage(600, 120, BufferedImage.TYPE_INT_ARGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 100, 120);
    pen.setColor(Color.BLUE);
    pen.fillRect(500, 0, 100, 120);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
