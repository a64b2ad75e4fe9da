package net.mhpss.files;

import static java.util.Objects.requireNonNull;
import static net.mhpss.files.Samples.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import net.mhpss.files.Checking.Accepted;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatAFileTellsTest {
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
  void aPhotographTellsNeitherWhoNorWhereButWhichWayUp() throws Exception {
    var clean = clean(Samples.photograph(), "a.jpg");
    assertThat(latin(clean)).doesNotContain(SECRET, "ftyp", "Photoshop", "adobe");
    var about =
        requireNonNull(
            ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean))
                .getFirstDirectoryOfType(ExifIFD0Directory.class));
    assertThat(about.getInt(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(6);
    assertThat(about.getTags()).hasSize(1);
    var shown = ImageIO.read(new ByteArrayInputStream(clean));
    var before = ImageIO.read(new ByteArrayInputStream(Samples.image("jpg")));
    assertThat(shown.getRGB(0, 0, 40, 30, null, 0, 40))
        .isEqualTo(before.getRGB(0, 0, 40, 30, null, 0, 40));
  }

  @Test
  void otherPicturesStayTheSameAndTellNothing() throws Exception {
    for (var picture : new byte[][] {Samples.png(), Samples.gif()}) {
      var clean = clean(picture, "a");
      assertThat(latin(clean)).doesNotContain(SECRET);
      assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getRGB(6, 6))
          .isEqualTo(Samples.picture().getRGB(6, 6));
    }
    var webp = clean(Samples.webp(), "a.webp");
    assertThat(latin(webp)).doesNotContain(SECRET, "EXIF", "XMP");
    assertThat(webp[20] & 0x0C).isZero();
    assertThat(latin(clean(Samples.gif(), "a.gif"))).contains("NETSCAPE2.0").doesNotContain("XMP");
  }

  @Test
  void aRecordingKeepsItsSoundAndLosesItsTags() throws Exception {
    assertThat(clean(Samples.mp3(), "a.mp3")).hasSize(50 * 417).startsWith(0xFF, 0xFB);
    var wav = clean(Samples.wav(), "a.wav");
    assertThat(latin(wav)).doesNotContain(SECRET, "bext", "LIST").contains("fmt ", "data");
    assertThat(AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav)).readAllBytes())
        .hasSize(8000);
    var m4a = clean(Samples.m4a("soun"), "a.m4a");
    assertThat(m4a).hasSameSizeAs(Samples.m4a("soun"));
    assertThat(latin(m4a))
        .doesNotContain(SECRET, "{{{", "udta", "beam", "33.8886")
        .contains("mdat", "soun");
  }

  @Test
  void anOggRecordingKeepsItsTitleAndItsSums() throws Exception {
    for (var codec : new String[] {"opus", "vorbis"}) {
      var clean = clean(Samples.ogg(codec), "a.ogg");
      assertThat(latin(clean))
          .doesNotContain(SECRET, "LOCATION", "PICTURE")
          .contains("TITLE=Breathing");
      var second = latin(clean).indexOf("OggS", 4);
      var third = latin(clean).indexOf("OggS", second + 4);
      var page = Arrays.copyOfRange(clean, second, third);
      var sum = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).getInt(22);
      Arrays.fill(page, 22, 26, (byte) 0);
      assertThat(Samples.oggSum(page)).isEqualTo(sum);
    }
  }

  @Test
  void aPdfKeepsItsTitleLanguageAndWordsOnly() throws Exception {
    var clean = clean(Samples.pdf("Tea after prayers"), "a.pdf");
    try (var document = Loader.loadPDF(clean)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Tea after prayers");
      assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Tea & talk");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getDocumentCatalog().getMetadata()).isNull();
      assertThat(document.getPage(0).getMetadata()).isNull();
      assertThat(document.getPage(0).getAnnotations())
          .singleElement()
          .satisfies(remark -> assertThat(remark.getContents()).isEqualTo("a remark"));
      assertThat(Samples.everything(document)).doesNotContain(SECRET);
    }
  }

  @Test
  void aPdfThatOnlyForbadePrintingCanBePrinted() throws Exception {
    try (var document = Loader.loadPDF(clean(Samples.lockedPdf(""), "a.pdf"))) {
      assertThat(document.isEncrypted()).isFalse();
    }
  }

  @Test
  void anOfficeDocumentKeepsItsTitleLanguageAndWordsOnly() throws Exception {
    var parts = Samples.unzip(clean(Samples.docx("Tea after prayers"), "a.docx"));
    assertThat(parts).containsOnlyKeys(Samples.docxParts("").keySet());
    parts.forEach(
        (name, part) -> assertThat(latin(part)).as(name).doesNotContain(SECRET, "2020-01-01"));
    assertThat(part(parts, "docProps/core.xml")).contains("Tea &amp; talk", "<dc:language>ar<");
    assertThat(part(parts, "word/document.xml")).contains("Tea after prayers");
  }

  @Test
  void anOpenDocumentKeepsItsTitleToo() throws Exception {
    var sent = Files.readAllBytes(Path.of("src/test/resources/documents/owasp-asvs-1.0-fr.odt"));
    assertThat(part(Samples.unzip(sent), "meta.xml")).contains("creator", "creation-date");
    var clean = clean(sent, "a.odt");
    var parts = Samples.unzip(clean);
    assertThat(parts.keySet().iterator().next()).isEqualTo("mimetype");
    assertThat(part(parts, "meta.xml"))
        .contains("office:version=")
        .doesNotContain("creator", "creation-date", "generator", "editing");
    assertThat(latin(Arrays.copyOf(clean, 100)))
        .contains("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  @Test
  void theSameSentTwiceIsKeptOnce() throws Exception {
    for (var file :
        new byte[][] {
          Samples.pdf("Tea"), Samples.docx("Tea"), Samples.photograph(), Samples.ogg("opus")
        }) {
      assertThat(clean(file, "a")).isEqualTo(clean(file, "b"));
    }
  }

  private static byte[] clean(byte[] sent, String name) throws IOException {
    var accepted = (Accepted) intake.check(new ByteArrayInputStream(sent), name, 50_000_000);
    return Files.readAllBytes(accepted.incoming());
  }

  private static String part(Map<String, byte[]> parts, String name) {
    return latin(requireNonNull(parts.get(name)));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
