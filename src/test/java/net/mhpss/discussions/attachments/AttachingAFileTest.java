package net.mhpss.discussions.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class AttachingAFileTest {
  private static final String TIREDNESS = "/groups/gsupervis0000002/discussions/dtiredness000002";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void whoMayReadThePostSeesItsPictureSmallAndHasTheLargeOneByATap() throws IOException {
    var kofi = people.kofi();
    kofi.opens(TIREDNESS + "?lang=en");
    var sent =
        kofi.sendsFile(
            TIREDNESS + "/posts",
            "file",
            "../the wall.png",
            picture(),
            "text",
            "Our wall of thanks");
    assertThat(sent.leadsTo()).isEqualTo(TIREDNESS + "#p2");
    var joseph = people.joseph();
    var post = joseph.opens(TIREDNESS + "?lang=en").page().selectFirst("#p2");
    assertThat(post.text()).contains("the wall.png", "PNG");
    var large = post.select("a:has(img)").attr("href");
    assertThat(joseph.opens(post.select("a img").attr("src")).header("Content-Type"))
        .isEqualTo("image/jpeg");
    var file = joseph.opens(large);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    joseph.opens(TIREDNESS + "?low-data=on");
    assertThat(joseph.opens(TIREDNESS).page().select("#p2 img:not(.face)")).isEmpty();
    assertThat(people.hana().opens(large).status()).as("not in the group").isEqualTo(404);
    assertThat(people.visitor().opens(large + "/small").status()).isEqualTo(404);

    joseph.opens(TIREDNESS + "/posts/2/taking");
    joseph.sends(TIREDNESS + "/posts/2/taking");
    assertThat(joseph.opens(large).status()).as("taken away with its post").isEqualTo(404);
  }

  @Test
  void aFileThatIsNotTakenComesBackWithTheWords() {
    var kofi = people.kofi();
    kofi.opens(TIREDNESS + "?lang=en");
    var program = "MZ\u0000\u0001 a program".getBytes(StandardCharsets.ISO_8859_1);
    var refused =
        kofi.sendsFile(TIREDNESS + "/posts", "file", "wall.png", program, "text", "Our wall");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("textarea").val()).isEqualTo("Our wall");
    assertThat(refused.page().select("#file-problem")).hasSize(1);
    assertThat(db.sql("select count(*) from post_files").query(Integer.class).single()).isZero();
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
