package net.mhpss.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Extractor.Job;
import net.mhpss.files.Extractor.Question;
import net.mhpss.files.ExtractorProcess.Outcome;
import net.mhpss.files.ExtractorProcess.Outcome.Answered;
import net.mhpss.files.Receiving.Reason;
import net.mhpss.files.Receiving.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningDangerousFilesTest {
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

  @Test
  void aDocumentThatUnpacksToGigabytesIsRefused() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bomb)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (var part : Samples.docxParts("Tea").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.putNextEntry(new ZipEntry("word/comments.xml"));
      var block = new byte[1024 * 1024];
      for (var megabyte = 0; megabyte < 1024; megabyte++) {
        zip.write(block);
      }
    }
    assertThat(check(bomb.toByteArray(), "a.docx")).isEqualTo(new Refused(Reason.TOO_DEMANDING));
  }

  @Test
  void aDocumentOfManyPartsIsRefused() throws IOException {
    var parts = Samples.docxParts("Tea");
    for (var number = 0; number < 25_000; number++) {
      parts.put("word/part" + number + ".xml", new byte[0]);
    }
    assertThat(check(Samples.zip(parts), "a.docx")).isEqualTo(new Refused(Reason.TOO_DEMANDING));
  }

  @Test
  void aDocumentThatReadsOtherFilesIsRefused() throws IOException {
    for (var part : new String[] {"word/document.xml", "_rels/.rels", "[Content_Types].xml"}) {
      var parts = Samples.docxParts("Tea");
      var xml = new String(Objects.requireNonNull(parts.get(part)), UTF_8);
      var end = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
      parts.put(
          part,
          (xml.substring(0, end)
                  + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                  + xml.substring(end).replace("Tea", "&e;"))
              .getBytes(UTF_8));
      assertThat(check(Samples.zip(parts), "a.docx")).as(part).isInstanceOf(Refused.class);
    }
    var core = Samples.docxParts("Tea");
    core.put(
        "docProps/core.xml",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>"
            .getBytes(UTF_8));
    var accepted = (Accepted) check(Samples.zip(core), "a.docx");
    assertThat(
            new String(
                Objects.requireNonNull(
                    Samples.unzip(Files.readAllBytes(accepted.incoming()))
                        .get("docProps/core.xml")),
                UTF_8))
        .doesNotContain("ENTITY", "aaaa");
  }

  @Test
  void aDocumentWithPathsInItIsRefused() throws IOException {
    for (var name :
        new String[] {"../../etc/cron.d/job", "word/../../x", "/etc/passwd", "word\\..\\x"}) {
      var parts = Samples.docxParts("Tea");
      parts.put(name, new byte[1]);
      assertThat(check(Samples.zip(parts), "a.docx")).as(name).isInstanceOf(Refused.class);
    }
  }

  @Test
  void aDocumentAsDeepAsASeaIsReadOrRefusedInBounds() throws Exception {
    var deep =
        Samples.docx(
            "</w:t></w:r></w:p>"
                + "<w:p>".repeat(200_000)
                + "</w:p>".repeat(200_000)
                + "<w:p><w:r><w:t>");
    var checking = check(deep, "a.docx");
    if (checking instanceof Accepted accepted) {
      try (var reader = new ExtractorProcess(data, Duration.ofSeconds(60))) {
        assertThat(
                reader.ask(
                    new Question(Job.READ, Format.DOCX, accepted.incoming(), data.resolve("deep"))))
            .isInstanceOf(Answered.class);
      }
    }
  }

  @Test
  void whatIsTwoThingsAtOnceIsOnlyWhatItSays() throws IOException {
    var zip = Samples.zip(Map.of("evil.class", "PAYLOAD".getBytes(UTF_8)));
    var html = "<html><script>alert('PAYLOAD')</script></html>".getBytes(UTF_8);
    for (var tail : new byte[][] {zip, html}) {
      assertThat(cleaned(Samples.join(Samples.image("jpg"), tail), "a.jpg"))
          .doesNotContain("PAYLOAD", "evil.class");
      assertThat(cleaned(Samples.join(Samples.image("png"), tail), "a.png"))
          .doesNotContain("PAYLOAD", "evil.class");
      assertThat(cleaned(Samples.join(Samples.gif(), tail), "a.gif"))
          .doesNotContain("PAYLOAD", "evil.class");
      assertThat(cleaned(Samples.join(Samples.webp(), tail), "a.webp"))
          .doesNotContain("PAYLOAD", "evil.class");
      assertThat(cleaned(Samples.join(Samples.mp3(), tail), "a.mp3"))
          .doesNotContain("PAYLOAD", "evil.class");
      assertThat(cleaned(Samples.join(Samples.wav(), tail), "a.wav"))
          .doesNotContain("PAYLOAD", "evil.class");
      assertThat(cleaned(Samples.join(Samples.pdf("Tea"), tail), "a.pdf"))
          .doesNotContain("PAYLOAD", "evil.class");
    }
    assertThat(
            check(Samples.join("MZ".getBytes(UTF_8), new byte[200], Samples.docx("Tea")), "a.docx"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aPdfOfRubbishIsDamaged() throws IOException {
    assertThat(check("%PDF-1.7\n".getBytes(UTF_8), "a.pdf")).isEqualTo(new Refused(Reason.DAMAGED));
    assertThat(check(Samples.join("%PDF-1.7\n".getBytes(UTF_8), new byte[1_000_000]), "a.pdf"))
        .isEqualTo(new Refused(Reason.DAMAGED));
    var deep =
        "%PDF-1.7\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
    assertThat(check(deep.getBytes(UTF_8), "a.pdf")).isInstanceOf(Refused.class);
    var pages =
        "%PDF-1.7\n"
            + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\n"
            + "trailer<</Root 1 0 R>>\n"
            + "%%EOF";
    assertThat(check(pages.getBytes(UTF_8), "a.pdf")).isInstanceOf(Checking.class);
  }

  @Test
  void theProcessThatOpensThemDiesAloneAndIsReplaced() throws Exception {
    try (var process = new ExtractorProcess(data, Duration.ofSeconds(5))) {
      var file = data.resolve("tea.txt");
      Files.writeString(file, "Tea");
      var easy = new Question(Job.READ, Format.TEXT, file, data.resolve("easy"));
      assertThat(process.ask(easy)).isInstanceOf(Answered.class);
      var first = Objects.requireNonNull(process.handle());
      assertThat(process.ask(easy)).isInstanceOf(Answered.class);
      assertThat(process.handle()).as("asked again").isEqualTo(first);

      var hard = data.resolve("hard.pdf");
      Files.write(hard, Samples.pdfBomb("q Q"));
      assertThat(process.ask(new Question(Job.READ, Format.PDF, hard, data.resolve("out"))))
          .isInstanceOf(Outcome.TookTooLong.class);
      assertThat(first.isAlive()).isFalse();
      assertThat(process.ask(easy)).isInstanceOf(Answered.class);

      var second = Objects.requireNonNull(process.handle());
      second.destroyForcibly();
      second.onExit().join();
      assertThat(process.ask(easy)).isInstanceOf(Answered.class);
    }
  }

  @Test
  void theProcessEndsWithWhoeverAsked() throws Exception {
    ProcessHandle handle;
    try (var process = new ExtractorProcess(data, Duration.ofSeconds(5))) {
      var file = data.resolve("tea.txt");
      Files.writeString(file, "Tea");
      process.ask(new Question(Job.READ, Format.TEXT, file, data.resolve("easy")));
      handle = Objects.requireNonNull(process.handle());
    }
    assertThat(handle.isAlive()).isFalse();
  }

  private static String cleaned(byte[] bytes, String name) throws IOException {
    var accepted = (Accepted) check(bytes, name);
    return new String(Files.readAllBytes(accepted.incoming()), StandardCharsets.ISO_8859_1);
  }

  private static Checking check(byte[] bytes, String name) throws IOException {
    return intake.check(new ByteArrayInputStream(bytes), name, 50_000_000);
  }
}
