package net.mhpss.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Receiving.Reason;
import net.mhpss.files.Receiving.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendingAFileTest {
  @TempDir static Path data;
  private static Intake intake;

  @BeforeAll
  static void open() throws IOException {
    intake = new Intake(new Shelf(data));
  }

  @AfterAll
  static void close() {
    intake.close();
  }

  /** Whatever happened: what was refused leaves nothing behind. */
  @AfterEach
  void nothingIsLeft() throws IOException {
    try (var left = Files.list(data.resolve("files/incoming"))) {
      assertThat(left.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void everyKindThatIsAllowedIsTaken() throws IOException {
    assertThat(sent(Samples.pdf("Tea"), "a.pdf")).isEqualTo(Format.PDF);
    assertThat(sent(Samples.docx("Tea"), "a.docx")).isEqualTo(Format.DOCX);
    assertThat(sent(Samples.photograph(), "a.JPG")).isEqualTo(Format.JPEG);
    assertThat(sent(Samples.png(), "a.png")).isEqualTo(Format.PNG);
    assertThat(sent(Samples.gif(), "a.gif")).isEqualTo(Format.GIF);
    assertThat(sent(Samples.webp(), "a.webp")).isEqualTo(Format.WEBP);
    assertThat(sent(Samples.mp3(), "a.mp3")).isEqualTo(Format.MP3);
    assertThat(sent(Samples.wav(), "a.wav")).isEqualTo(Format.WAV);
    assertThat(sent(Samples.m4a("soun"), "a.m4a")).isEqualTo(Format.M4A);
    assertThat(sent(Samples.ogg("opus"), "a.opus")).isEqualTo(Format.OGG);
    assertThat(sent(Samples.ogg("vorbis"), "a.ogg")).isEqualTo(Format.OGG);
    assertThat(sent("We meet\n- weekly\n".getBytes(UTF_8), "a.md")).isEqualTo(Format.MARKDOWN);
    assertThat(sent("نلتقي كل أسبوع".getBytes(UTF_8), "a.txt")).isEqualTo(Format.TEXT);
  }

  @Test
  void anUnknownEndingIsNoLie() throws IOException {
    assertThat(accepted(Samples.pdf("Tea"), "Guide v1.2").name()).isEqualTo("Guide v1.2.pdf");
    assertThat(accepted(Samples.pdf("Tea"), "guide.final").name()).isEqualTo("guide.final.pdf");
    assertThat(accepted(Samples.pdf("Tea"), "guide").name()).isEqualTo("guide.pdf");
    assertThat(accepted(Samples.photograph(), "tent.jpeg").name()).isEqualTo("tent.jpeg");
  }

  @ParameterizedTest
  @CsvSource({"a.docx", "a.jpg", "a.txt", "a.exe", "a.zip", "a.html", "a.mp4"})
  void aNameThatLiesIsRefused(String name) throws IOException {
    assertThat(check(Samples.pdf("Tea"), name)).isEqualTo(new Refused(Reason.NOT_WHAT_IT_SAYS));
  }

  @Test
  void contentThatIsNotWhatTheNameSaysIsRefused() throws IOException {
    var program =
        Samples.join(
            Samples.latin("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0"), new byte[2000]);
    assertThat(check(program, "form.pdf")).isEqualTo(new Refused(Reason.NOT_WHAT_IT_SAYS));
    assertThat(check(program, "form.exe")).isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
    assertThat(check("<!DOCTYPE html><html><script>alert(1)</script>".getBytes(UTF_8), "a.txt"))
        .isEqualTo(new Refused(Reason.NOT_WHAT_IT_SAYS));
    assertThat(check("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8), "a.png"))
        .isEqualTo(new Refused(Reason.NOT_WHAT_IT_SAYS));
    assertThat(check(Samples.zip(Map.of("a.txt", new byte[9])), "a.docx"))
        .isEqualTo(new Refused(Reason.NOT_WHAT_IT_SAYS));
    assertThat(check(Samples.docx("Tea"), "a.pptx"))
        .isEqualTo(new Refused(Reason.NOT_WHAT_IT_SAYS));
    assertThat(check("plain words".getBytes(UTF_8), "a.pdf"))
        .isEqualTo(new Refused(Reason.NOT_WHAT_IT_SAYS));
  }

  @Test
  void otherKindsAreRefused() throws IOException {
    assertThat(check(Samples.zip(Map.of("a.txt", new byte[9])), "a.zip"))
        .isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
    assertThat(check("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8), "a.svg"))
        .isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
    assertThat(check("#!/bin/sh\nrm -r /\n".getBytes(UTF_8), "a.sh"))
        .isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
    assertThat(check("alert(1)".getBytes(UTF_8), "a.js"))
        .isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
    assertThat(check("words".getBytes(UTF_8), "a.bat"))
        .isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
    assertThat(check(new byte[20_000_000], "a.bin"))
        .isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
    assertThat(check(new byte[20_000_000], "a.pdf"))
        .isEqualTo(new Refused(Reason.NOT_WHAT_IT_SAYS));
    assertThat(check(Samples.m4a("vide"), "a.m4a")).isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
    assertThat(check(Samples.ogg("theora"), "a.ogg"))
        .isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
    var macros = Samples.docxParts("Tea");
    macros.put("word/vbaProject.bin", new byte[100]);
    assertThat(check(Samples.zip(macros), "a")).isEqualTo(new Refused(Reason.KIND_NOT_ALLOWED));
  }

  @Test
  void nothingAndTooMuchAreRefused() throws IOException {
    assertThat(check(new byte[0], "a.pdf")).isEqualTo(new Refused(Reason.EMPTY));
    assertThat(intake.check(endless(), "a.pdf", 1_000_000))
        .isEqualTo(new Refused(Reason.TOO_LARGE));
    var words = "x".repeat(1000).getBytes(UTF_8);
    assertThat(intake.check(new ByteArrayInputStream(words), "a.txt", 999))
        .isEqualTo(new Refused(Reason.TOO_LARGE));
    assertThat(sent(words, "a.txt")).isEqualTo(Format.TEXT);
  }

  @Test
  void whatBreaksOffOnTheWayIsNotKept() throws IOException {
    var pdf = Samples.pdf("Tea");
    var breaking =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at > pdf.length / 2) {
              throw new IOException("connection reset");
            }
            return pdf[at++] & 0xff;
          }
        };
    assertThatThrownBy(() -> intake.check(breaking, "a.pdf", 50_000_000))
        .isInstanceOf(IOException.class)
        .hasMessage("connection reset");
  }

  @Test
  void whatIsCutOffIsDamaged() throws IOException {
    assertThat(check(half(Samples.photograph()), "a.jpg")).isEqualTo(new Refused(Reason.DAMAGED));
    assertThat(check(half(Samples.png()), "a.png")).isEqualTo(new Refused(Reason.DAMAGED));
    assertThat(check(half(Samples.gif()), "a.gif")).isEqualTo(new Refused(Reason.DAMAGED));
    assertThat(check(half(Samples.webp()), "a.webp")).isEqualTo(new Refused(Reason.DAMAGED));
    assertThat(check(half(Samples.wav()), "a.wav")).isEqualTo(new Refused(Reason.DAMAGED));
    assertThat(check(half(Samples.m4a("soun")), "a.m4a")).isEqualTo(new Refused(Reason.DAMAGED));
    assertThat(check(half(Samples.ogg("opus")), "a.ogg")).isEqualTo(new Refused(Reason.DAMAGED));
    assertThat(check(half(Samples.docx("Tea")), "a.docx")).isEqualTo(new Refused(Reason.DAMAGED));
    var flipped = Samples.image("png");
    flipped[50] ^= 1;
    assertThat(check(flipped, "a.png")).isEqualTo(new Refused(Reason.DAMAGED));
  }

  @Test
  void aPdfThatAsksForAPasswordIsRefusedAndOneThatOnlyForbidsPrintingIsNot() throws IOException {
    assertThat(check(Samples.lockedPdf("secret"), "a.pdf")).isEqualTo(new Refused(Reason.LOCKED));
    assertThat(sent(Samples.lockedPdf(""), "a.pdf")).isEqualTo(Format.PDF);
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsRefusedUnopened() throws IOException {
    assertThat(check(Samples.hugePng(50_000, 50_000), "a.png"))
        .isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
    assertThat(check(Samples.hugePng(30_000, 30_000), "a.png"))
        .isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
    assertThat(check(Samples.hugePng(0, 10), "a.png")).isEqualTo(new Refused(Reason.DAMAGED));
    var docx = Samples.docxParts("Tea");
    docx.put("word/media/image2.png", Samples.hugePng(50_000, 50_000));
    assertThat(check(Samples.zip(docx), "a.docx")).isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../etc/passwd|passwd.pdf",
        "..\\..\\windows\\system.ini.pdf|system.ini.pdf",
        "/etc/cron.d/job.pdf|job.pdf",
        "C:\\Users\\Amina\\guide.pdf|guide.pdf",
        "....//....//a.pdf|a.pdf",
        "..|file.pdf",
        ".pdf|file.pdf",
        "'  '|file.pdf",
        "a:b*c?d.pdf|a-b-c-d.pdf",
        "دليل الإسعاف.pdf|دليل الإسعاف.pdf",
        ".htaccess.pdf|htaccess.pdf",
      })
  void aNameIsNeverAPath(String name, String kept) throws IOException {
    assertThat(accepted(Samples.pdf("Tea"), name).name()).isEqualTo(kept);
  }

  @Test
  void aNameHidesNothing() throws IOException {
    assertThat(accepted(Samples.pdf("Tea"), "a\r\nSet-Cookie: b\0.pdf").name())
        .isEqualTo("a Set-Cookie- b.pdf");
    assertThat(check(Samples.pdf("Tea"), "invoice\u202Efdp.exe"))
        .isEqualTo(new Refused(Reason.NOT_WHAT_IT_SAYS));
    assertThat(accepted(Samples.pdf("Tea"), "invoice\u202Exslx.pdf").name())
        .isEqualTo("invoicexslx.pdf");
    assertThat(accepted(Samples.pdf("Tea"), "ب".repeat(5000) + ".pdf").name())
        .isEqualTo("ب".repeat(120) + ".pdf");
    assertThat(accepted(Samples.pdf("Tea"), "a." + "p".repeat(5000)).name())
        .hasSizeLessThan(140)
        .endsWith(".pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "windows-1251", "ISO-8859-1"})
  void textIsKeptInOneAlphabetWhateverItCameIn(String charset) throws IOException {
    var words =
        switch (charset) {
          case "windows-1251" ->
              "Підтримка людей під час війни та після неї. Ми зустрічаємося щотижня, щоб поговорити"
                  + " про дітей.";
          case "ISO-8859-1" ->
              "Les bénévoles se réunissent chaque semaine après la distribution, près de l'école où"
                  + " étaient les élèves.";
          default ->
              "نلتقي كل أسبوع لنتحدث عن الأطفال وعن العائلات بعد الفيضان، وعن المتطوعين في المخيم.";
        };
    var marked = charset.startsWith("UTF-16") ? "\uFEFF" + words : words;
    var accepted =
        (Accepted)
            intake.check(
                new ByteArrayInputStream(marked.getBytes(Charset.forName(charset))),
                "a.txt",
                1_000_000);
    assertThat(Files.readString(accepted.incoming())).isEqualTo(words);
    Files.delete(accepted.incoming());
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 'x';
      }

      @Override
      public int read(byte[] to, int start, int length) {
        Arrays.fill(to, start, start + length, (byte) 'x');
        return length;
      }
    };
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static Format sent(byte[] bytes, String name) throws IOException {
    return accepted(bytes, name).format();
  }

  private static Accepted accepted(byte[] bytes, String name) throws IOException {
    var accepted = (Accepted) check(bytes, name);
    Files.delete(accepted.incoming());
    return accepted;
  }

  private static Checking check(byte[] bytes, String name) throws IOException {
    return intake.check(new ByteArrayInputStream(bytes), name, 50_000_000);
  }
}
