package net.mhpss.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import net.mhpss.files.Portrait.Drawn;
import net.mhpss.files.Portrait.Refused;
import net.mhpss.files.Receiving.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingAPhotoTest {
  @TempDir static Path data;
  private static Intake intake;
  private static Portraits portraits;

  @BeforeAll
  static void open() throws IOException {
    var shelf = new Shelf(data);
    intake = new Intake(shelf);
    portraits = new Portraits(shelf, intake);
  }

  @AfterAll
  static void close() {
    portraits.close();
    intake.close();
  }

  /** Neither what was sent nor what was drawn lies about afterwards. */
  @AfterEach
  void nothingIsLeft() throws IOException {
    try (var left = Files.list(data.resolve("files/incoming"))) {
      assertThat(left.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  /** Twelve million points of noise, as no camera takes them: still small enough for any list. */
  @Test
  void evenALargeAndRestlessPhotoBecomesSmall() throws IOException {
    var noise = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
    var random = new Random(7);
    for (int y = 0; y < 3000; y++) {
      for (int x = 0; x < 4000; x++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    var drawn = drawn(jpeg(noise), Crop.MIDDLE);
    assertThat(drawn.small().length).isLessThanOrEqualTo(Portraits.SMALL);
    assertThat(drawn.large().length).isLessThanOrEqualTo(Portraits.LARGE);
  }

  @Test
  void aPhotoIsSquareInTwoSizes() throws IOException {
    var drawn = drawn(jpeg(quarters(900, 600)), Crop.MIDDLE);
    var small = picture(drawn.small());
    var large = picture(drawn.large());
    assertThat(List.of(small.getWidth(), small.getHeight())).containsOnly(96);
    assertThat(List.of(large.getWidth(), large.getHeight())).containsOnly(256);
    assertQuarters(large);
  }

  @ParameterizedTest
  @CsvSource({"0,0,300,red", "600,0,300,green", "0,300,300,blue", "9999,9999,300,yellow"})
  void theSquareThatWasChosenIsKept(int x, int y, int size, String colour) throws IOException {
    var large = picture(drawn(jpeg(quarters(900, 600)), new Crop(x, y, size)).large());
    for (var place : List.of(20, 128, 236)) {
      assertThat(colour(large, place, place)).isEqualTo(colour);
    }
  }

  /** However a telephone was held: what one sees is upright, also where the square is chosen. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
  void aPhotoIsTheRightWayUp(int turn) throws IOException {
    var sent = turned(jpeg(lying(quarters(600, 400), turn)), turn);
    assertQuarters(picture(drawn(sent, Crop.MIDDLE).large()));
    assertThat(colour(picture(drawn(sent, new Crop(0, 200, 200)).large()), 128, 128))
        .isEqualTo("blue");
    assertThat(colour(picture(drawn(sent, new Crop(400, 0, 200)).large()), 128, 128))
        .isEqualTo("green");
  }

  @Test
  void nothingIsToldButThePicture() throws IOException {
    var photograph = Samples.photograph(quarters(400, 400));
    assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains(Samples.SECRET);
    var drawn = drawn(photograph, Crop.MIDDLE);
    for (var jpeg : List.of(drawn.small(), drawn.large())) {
      assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
          .doesNotContain(Samples.SECRET, "Exif", "xmp", "Photoshop");
    }
  }

  @Test
  void whatOneSeesThroughBecomesWhite() throws IOException {
    var clear = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
    var pen = clear.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 200, 100);
    pen.dispose();
    var large = picture(drawn(image(clear, "png"), Crop.MIDDLE).large());
    assertThat(colour(large, 100, 20)).isEqualTo("red");
    assertThat(colour(large, 100, 180)).isEqualTo("white");
  }

  @Test
  void ofAFilmTheFirstPictureIsTaken() throws IOException {
    var film = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (var out = ImageIO.createImageOutputStream(film)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (var colour : List.of(Color.RED, Color.BLUE)) {
        var picture = new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 80, 80);
        pen.dispose();
        writer.writeToSequence(new javax.imageio.IIOImage(picture, null, null), null);
      }
      writer.endWriteSequence();
    }
    var large = picture(drawn(film.toByteArray(), Crop.MIDDLE).large());
    assertThat(large.getWidth()).isEqualTo(80);
    assertThat(colour(large, 40, 40)).isEqualTo("red");
  }

  /** Red in the colours of printers: cyan none, magenta and yellow full, and all of it inverted. */
  @Test
  void aPictureForPrintersIsShown() throws IOException {
    var sent =
        Base64.getDecoder()
            .decode(
                "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1b"
                    + "aniZgWpxkHNbXYW1hpCeo6utq2eAvMm6pseZqKuk/9sAQwEcHh4oIyhOKytOpG5dbqSkpKSkpKSk"
                    + "pKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk/8AAFAgAQABABAEiAAIR"
                    + "AQMRAQQRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAEBv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAW"
                    + "AQEBAQAAAAAAAAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/"
                    + "ALwFjNNMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//9k=");
    assertThat(colour(picture(drawn(sent, Crop.MIDDLE).large()), 32, 32)).isEqualTo("red");
  }

  @Test
  void aWebPictureIsShown() throws IOException {
    var sent =
        Base64.getDecoder()
            .decode(
                "UklGRsAAAABXRUJQVlA4ILQAAACwBgCdASpQAGQAPu12sVWppyQjIOkxMB2JQBouf37/2vwAaMzD"
                    + "QKyCrv403ZKiytL/RPFnLwVUMlR1DWCfkAD+6nK9+6uQEV//NFv58/TDi5Q4hucZqMiS3NGU3fk5"
                    + "lNUsta5NAjEbOC75Nor3GCcu4Hpwhj8EKhmhKpU7xmG21rl+QTHOz/lMMffk5m7DOWLZxmUxxMU0"
                    + "wD511kDy/ibioFSWI2qHt74rrCc+x35BTpDAAAA=");
    var large = picture(drawn(sent, new Crop(0, 0, 64)).large());
    assertThat(colour(large, 32, 2)).isEqualTo("red");
    assertThat(colour(picture(drawn(sent, new Crop(0, 36, 64)).large()), 32, 62)).isEqualTo("blue");
  }

  @Test
  void greyAndFineGreyAreShown() throws IOException {
    for (var kind : List.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY)) {
      var grey = new BufferedImage(100, 100, kind);
      assertThat(picture(drawn(image(grey, "png"), Crop.MIDDLE).large()).getRGB(50, 50) & 0xff)
          .isLessThan(20);
    }
  }

  @Test
  void whatShowsNothingIsRefused() throws IOException {
    assertThat(portrait(Samples.png())).isEqualTo(new Refused(Reason.TOO_FEW_PIXELS));
    assertThat(portrait(new byte[0])).isEqualTo(new Refused(Reason.EMPTY));
  }

  @Test
  void whatIsNoPictureIsRefusedWhateverItIsCalled() throws IOException {
    var noPicture = new Refused(Reason.KIND_NOT_ALLOWED);
    assertThat(portrait(Samples.pdf("Tea"))).isEqualTo(noPicture);
    assertThat(portrait(Samples.docx("Tea"))).isEqualTo(noPicture);
    assertThat(
            portrait(
                Samples.utf8("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")))
        .isEqualTo(noPicture);
    assertThat(portrait(Samples.utf8("<html><img src=x onerror=alert(1)></html>")))
        .isEqualTo(noPicture);
  }

  @Test
  void aPictureThatBurstsOrBreaksIsRefusedAndTheNextIsDrawn() throws IOException {
    assertThat(portrait(Samples.hugePng(50_000, 50_000)))
        .isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
    assertThat(portrait(Samples.hugePng(10_000, 9_000)))
        .isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
    assertThat(portrait(Samples.hugePng(7_000, 7_000))).isInstanceOf(Refused.class);
    var whole = jpeg(quarters(400, 400));
    assertThat(portrait(Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(new Refused(Reason.DAMAGED));
    var random = new Random(11);
    for (int i = 0; i < 12; i++) {
      var broken = whole.clone();
      for (int hit = 0; hit < 20; hit++) {
        broken[20 + random.nextInt(broken.length - 20)] = (byte) random.nextInt();
      }
      portrait(broken); // drawn or refused; never more
    }
    assertQuarters(picture(drawn(whole, Crop.MIDDLE).large()));
  }

  private static Portrait portrait(byte[] sent) throws IOException {
    return portraits.draw(new ByteArrayInputStream(sent), Crop.MIDDLE);
  }

  private static Drawn drawn(byte[] sent, Crop crop) throws IOException {
    var portrait = portraits.draw(new ByteArrayInputStream(sent), crop);
    assertThat(portrait).isInstanceOf(Drawn.class);
    return (Drawn) portrait;
  }

  private static BufferedImage picture(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  /** Red, green; blue, yellow. */
  private static BufferedImage quarters(int width, int height) {
    var quarters = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = quarters.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.setColor(Color.GREEN);
    pen.fillRect(width / 2, 0, width / 2, height / 2);
    pen.setColor(Color.BLUE);
    pen.fillRect(0, height / 2, width / 2, height / 2);
    pen.setColor(Color.YELLOW);
    pen.fillRect(width / 2, height / 2, width / 2, height / 2);
    pen.dispose();
    return quarters;
  }

  private static void assertQuarters(BufferedImage square) {
    var side = square.getWidth();
    var near = side / 8;
    var far = side - near;
    assertThat(
            List.of(
                colour(square, near, near),
                colour(square, far, near),
                colour(square, near, far),
                colour(square, far, far)))
        .containsExactly("red", "green", "blue", "yellow");
  }

  private static String colour(BufferedImage picture, int x, int y) {
    var colour = new Color(picture.getRGB(x, y));
    return switch ((colour.getRed() > 128 ? 4 : 0)
        + (colour.getGreen() > 128 ? 2 : 0)
        + (colour.getBlue() > 128 ? 1 : 0)) {
      case 4 -> "red";
      case 2 -> "green";
      case 1 -> "blue";
      case 6 -> "yellow";
      case 7 -> "white";
      default -> colour.toString();
    };
  }

  /** How a camera that was held this way writes down what is seen upright (CIPA DC-008, 4.6.5). */
  private static BufferedImage lying(BufferedImage upright, int turn) {
    int width = upright.getWidth();
    int height = upright.getHeight();
    var lying =
        turn > 4
            ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int right = width - 1 - x;
        int under = height - 1 - y;
        int rgb = upright.getRGB(x, y);
        switch (turn) {
          case 1 -> lying.setRGB(x, y, rgb);
          case 2 -> lying.setRGB(right, y, rgb); // row 0 is the top, column 0 the right side
          case 3 -> lying.setRGB(right, under, rgb); // bottom, right
          case 4 -> lying.setRGB(x, under, rgb); // bottom, left
          case 5 -> lying.setRGB(y, x, rgb); // left, top
          case 6 -> lying.setRGB(y, right, rgb); // right, top
          case 7 -> lying.setRGB(under, right, rgb); // right, bottom
          default -> lying.setRGB(under, x, rgb); // left, bottom
        }
      }
    }
    return lying;
  }

  private static byte[] turned(byte[] jpeg, int turn) {
    return Samples.join(
        Arrays.copyOf(jpeg, 2),
        new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34},
        Samples.latin("Exif\0\0MM\0*\0\0\0\b\0\u0001"),
        new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) turn, 0, 0, 0, 0, 0, 0},
        Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    return image(picture, "jpg");
  }

  private static byte[] image(BufferedImage picture, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }
}
