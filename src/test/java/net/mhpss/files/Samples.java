package net.mhpss.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.jspecify.annotations.Nullable;

/**
 * Small files of every kind, made as a test needs them; what should not survive in them says
 * SECRET.
 */
public final class Samples {
  public static final String SECRET = "SECRET-Amina";

  private Samples() {}

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static BufferedImage picture() {
    var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(5, 5, 20, 10);
    pen.dispose();
    return picture;
  }

  static byte[] image(String format) throws IOException {
    return image(picture(), format);
  }

  private static byte[] image(BufferedImage picture, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  /**
   * A photograph as a telephone takes it: turned, with place and name, a thumbnail, and a film
   * hanging on behind.
   */
  public static byte[] photograph() throws IOException {
    return photograph(picture());
  }

  static byte[] photograph(BufferedImage picture) throws IOException {
    var plain = image(picture, "jpg");
    var exif = ByteBuffer.allocate(60 + SECRET.length());
    exif.put(latin("Exif\0\0II*\0")).order(ByteOrder.LITTLE_ENDIAN).putInt(8).putShort((short) 2);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
    exif.putShort((short) 0x013B).putShort((short) 2).putInt(SECRET.length()).putInt(38).putInt(0);
    exif.put(latin(SECRET));
    var jfif =
        segment(
            0xE0, join(latin("JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0002\u0002"), latin(SECRET)));
    return join(
        Arrays.copyOf(plain, 2),
        jfif,
        segment(0xE1, exif.array()),
        segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>")),
        segment(0xED, latin("Photoshop 3.0\0" + SECRET)),
        segment(0xFE, latin(SECRET)),
        Arrays.copyOfRange(plain, 2, plain.length),
        latin("\0\0\0\u0018ftypmp42" + SECRET));
  }

  private static byte[] segment(int marker, byte[] content) {
    var length = content.length + 2;
    return join(
        new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
  }

  static byte[] png(byte[]... more) throws IOException {
    var plain = image("png");
    return join(
        Arrays.copyOf(plain, 33),
        chunk("tEXt", latin("Author\0" + SECRET)),
        chunk("eXIf", latin("MM\0*" + SECRET)),
        chunk("prVt", latin(SECRET)),
        Arrays.copyOfRange(plain, 33, plain.length),
        latin(SECRET));
  }

  static byte[] chunk(String type, byte[] content) {
    var crc = new CRC32();
    crc.update(latin(type));
    crc.update(content);
    return join(
        ByteBuffer.allocate(8).putInt(content.length).put(latin(type)).array(),
        content,
        ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** Only says that it is large; a program that believes it asks for ten gigabytes. */
  static byte[] hugePng(int width, int height) {
    return join(
        latin("\u0089PNG\r\n\u001a\n"),
        chunk(
            "IHDR",
            ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array()),
        chunk("IDAT", new byte[20]),
        chunk("IEND", new byte[0]));
  }

  static byte[] gif() throws IOException {
    var plain = image("gif");
    var colours = 13 + (3 << ((plain[10] & 7) + 1));
    return join(
        Arrays.copyOf(plain, colours),
        latin("!\u00fe"),
        new byte[] {(byte) SECRET.length()},
        latin(SECRET),
        new byte[1],
        latin("!\u00ff\u000bXMP DataXMP"),
        new byte[] {(byte) SECRET.length()},
        latin(SECRET),
        new byte[1],
        latin("!\u00ff\u000bNETSCAPE2.0\u0003\u0001\0\0\0"),
        Arrays.copyOfRange(plain, colours, plain.length),
        latin("<script>" + SECRET + "</script>"));
  }

  static byte[] webp() {
    var lossy =
        Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    var extended = riffChunk("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    return riff(
        "WEBP",
        extended,
        Arrays.copyOfRange(lossy, 12, lossy.length),
        riffChunk("EXIF", latin(SECRET)),
        riffChunk("XMP ", latin("<x>" + SECRET)));
  }

  static byte[] wav() {
    var format =
        ByteBuffer.allocate(16)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putShort((short) 1)
            .putShort((short) 1)
            .putInt(8000)
            .putInt(8000)
            .putShort((short) 1)
            .putShort((short) 8)
            .array();
    return riff(
        "WAVE",
        riffChunk("LIST", latin("INFOIART\f\0\0\0" + SECRET)),
        riffChunk("fmt ", format),
        riffChunk("bext", latin(SECRET)),
        riffChunk("data", new byte[8000]),
        riffChunk("id3 ", latin(SECRET)));
  }

  static byte[] riff(String kind, byte[]... chunks) {
    var content = join(chunks);
    return join(
        latin("RIFF"),
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length + 4).array(),
        latin(kind),
        content);
  }

  static byte[] riffChunk(String type, byte[] content) {
    return join(
        latin(type),
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).array(),
        content,
        new byte[content.length & 1]);
  }

  static byte[] mp3() {
    var frame = new byte[417];
    frame[0] = (byte) 0xFF;
    frame[1] = (byte) 0xFB;
    frame[2] = (byte) 0x90;
    var frames = new ByteArrayOutputStream();
    for (var count = 0; count < 50; count++) {
      frames.writeBytes(frame);
    }
    var tag = latin("TPE1\0\0\0\f\0\0\0" + SECRET + "APIC");
    return join(
        latin("ID3\u0003\0\0\0\0\0"),
        new byte[] {(byte) tag.length},
        tag,
        frames.toByteArray(),
        latin("APETAGEX" + SECRET),
        Arrays.copyOf(latin("TAGtitle" + SECRET), 128));
  }

  static byte[] m4a(String handler) {
    var times = new byte[100];
    Arrays.fill(times, 4, 12, (byte) 0x7B);
    return join(
        box("ftyp", latin("M4A \0\0\0\0M4A isom")),
        box(
            "moov",
            box("mvhd", times),
            box(
                "trak",
                box(
                    "mdia",
                    box(
                        "hdlr",
                        latin(
                            "\0\0\0\0\0\0\0\0" + handler + "\0\0\0\0\0\0\0\0\0\0\0\0" + SECRET)))),
            box(
                "udta",
                box("meta", latin(SECRET)),
                box("\u00a9xyz", latin("+33.8886+35.4955/" + SECRET)))),
        box("uuid", latin(SECRET)),
        box("mdat", new byte[4000]),
        box("beam", latin(SECRET)));
  }

  static byte[] box(String type, byte[]... content) {
    var all = join(content);
    return join(ByteBuffer.allocate(8).putInt(all.length + 8).put(latin(type)).array(), all);
  }

  static byte[] ogg(String codec) {
    var head =
        switch (codec) {
          case "opus" -> latin("OpusHead\u0001\u0001\0\0\u0080\u00bb\0\0\0\0\0");
          case "vorbis" -> join(latin("\u0001vorbis"), new byte[23]);
          default -> join(latin("\u0080theora"), new byte[35]);
        };
    var magic = codec.equals("opus") ? latin("OpusTags") : latin("\u0003vorbis");
    var tags =
        join(
            magic,
            counted("encoder"),
            little(3),
            counted("TITLE=Breathing"),
            counted("LOCATION=" + SECRET),
            counted("METADATA_BLOCK_PICTURE=" + (SECRET + "x").repeat(500)),
            new byte[] {1});
    return join(page(2, 0, head), page(0, 1, tags), page(4, 2, new byte[600]));
  }

  private static byte[] counted(String text) {
    return join(little(text.length()), latin(text));
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  private static byte[] page(int flags, int number, byte[] packet) {
    var segments = new ByteArrayOutputStream();
    for (var left = packet.length; ; left -= 255) {
      segments.write(Math.min(left, 255));
      if (left < 255) {
        break;
      }
    }
    var head =
        join(
            latin("OggS\0"),
            new byte[] {(byte) flags},
            new byte[8],
            little(7),
            little(number),
            new byte[4],
            new byte[] {(byte) segments.size()},
            segments.toByteArray());
    var page = join(head, packet);
    ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).putInt(22, oggSum(page));
    return page;
  }

  static int oggSum(byte[] page) {
    var crc = 0;
    for (var one : page) {
      crc ^= (one & 0xff) << 24;
      for (var bit = 0; bit < 8; bit++) {
        crc = (crc << 1) ^ (crc < 0 ? 0x04C11DB7 : 0);
      }
    }
    return crc;
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  /** The parts of a small Word document, to be changed and packed with {@link #zip}. */
  static Map<String, byte[]> docxParts(String words) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="jpeg" ContentType="image/jpeg"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="png" ContentType="image/png"/>
                <Default Extension="bin" ContentType="application/octet-stream"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
                <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
                <Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
                </Types>\
            """));
    parts.put(
        "_rels/.rels",
        utf8(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>
            <Relationship Id="r4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="/docProps/custom.xml"/>
            </Relationships>\
            """));
    parts.put(
        "docProps/core.xml",
        utf8(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <dc:title>Tea &amp; talk</dc:title><dc:creator>SECRET-Amina</dc:creator><cp:lastModifiedBy>SECRET-Amina</cp:lastModifiedBy><dc:language>ar</dc:language>
            <dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created></cp:coreProperties>\
            """));
    parts.put(
        "docProps/app.xml",
        utf8(
            "<Properties"
                + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Company>SECRET-Amina</Company></Properties>"));
    parts.put(
        "docProps/custom.xml",
        utf8(
            "<Properties"
                + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"><x>SECRET-Amina</x></Properties>"));
    parts.put(
        "word/document.xml",
        utf8(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p></w:body></w:document>"));
    parts.put("word/media/image1.jpeg", photograph());
    return parts;
  }

  public static byte[] docx(String words) throws IOException {
    return zip(docxParts(words));
  }

  static byte[] utf8(String text) {
    return text.strip().getBytes(StandardCharsets.UTF_8);
  }

  /** A document with everything that should not be in it. */
  public static byte[] pdf(String words) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var photograph =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(photograph()),
              COSName.DCT_DECODE,
              40,
              30,
              8,
              PDDeviceRGB.INSTANCE);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(words);
        content.endText();
        content.drawImage(photograph, 50, 500);
      }
      var about = document.getDocumentInformation();
      about.setTitle("Tea & talk");
      about.setAuthor(SECRET);
      about.setProducer(SECRET);
      about.setCustomMetadataValue("Company", SECRET);
      var xmp =
          new PDMetadata(
              document, new ByteArrayInputStream(latin("<x:xmpmeta>" + SECRET + "</x:xmpmeta>")));
      document.getDocumentCatalog().setMetadata(xmp);
      page.setMetadata(xmp);
      document.getDocumentCatalog().setLanguage("ar");
      document
          .getDocumentCatalog()
          .setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')"));
      var remark = new PDAnnotationText();
      remark.setRectangle(new PDRectangle(10, 10, 20, 20));
      remark.setTitlePopup(SECRET);
      remark.setContents("a remark");
      page.getAnnotations().add(remark);
      page.setAnnotations(List.of(remark));
      return save(document);
    }
  }

  static byte[] lockedPdf(String readingPassword) throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var rights = new AccessPermission();
      rights.setCanPrint(false);
      var policy = new StandardProtectionPolicy("owner", readingPassword, rights);
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      return save(document);
    }
  }

  /**
   * A page that draws a form that draws another twice, and so on: a few kilobytes that take years
   * to read, or, when there are words in the last, all memory.
   */
  static byte[] pdfBomb(String last) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var form = form(document, last, null);
      for (var level = 0; level < 30; level++) {
        form = form(document, "/F Do /F Do", form);
      }
      page.setResources(resources(form));
      var content = new PDStream(document, new ByteArrayInputStream(latin("/F Do")));
      page.setContents(content);
      return save(document);
    }
  }

  private static PDFormXObject form(
      PDDocument document, String content, @Nullable PDFormXObject inner) throws IOException {
    var form = new PDFormXObject(new PDStream(document, new ByteArrayInputStream(latin(content))));
    form.setBBox(new PDRectangle(0, 0, 500, 500));
    form.setResources(resources(inner));
    return form;
  }

  private static PDResources resources(@Nullable PDFormXObject form) {
    var resources = new PDResources();
    resources.put(COSName.getPDFName("H"), new PDType1Font(FontName.HELVETICA));
    if (form != null) {
      resources.put(COSName.getPDFName("F"), form);
    }
    return resources;
  }

  /** A text whose properties tell who wrote it. */
  public static byte[] odt() throws IOException {
    var parts =
        unzip(Files.readAllBytes(Path.of("src/test/resources/documents/owasp-asvs-1.0-fr.odt")));
    var about = new String(parts.get("meta.xml"), StandardCharsets.UTF_8);
    parts.put(
        "meta.xml",
        utf8(
            about.replace(
                "</office:meta>",
                "<dc:creator>"
                    + SECRET
                    + "</dc:creator><meta:initial-creator>"
                    + SECRET
                    + "</meta:initial-creator></office:meta>")));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) { // first, and as it is
          var sum = new CRC32();
          sum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** All that can be read in a file, also where it is packed. */
  public static List<String> insides(byte[] file) throws IOException {
    var all = new ArrayList<String>();
    all.add(new String(file, StandardCharsets.ISO_8859_1));
    if (all.getFirst().startsWith("PK")) {
      unzip(file).values().forEach(part -> all.add(new String(part, StandardCharsets.UTF_8)));
    } else if (all.getFirst().startsWith("%PDF")) {
      try (var document = Loader.loadPDF(file)) {
        all.add(everything(document));
      }
    }
    return all;
  }

  static String everything(PDDocument document) throws IOException {
    var all = new StringBuilder();
    var cos = document.getDocument();
    for (var key : cos.getXrefTable().keySet()) {
      var object = cos.getObjectFromPool(key).getObject();
      all.append(object);
      if (object instanceof COSStream stream) {
        try (var in = stream.createRawInputStream()) {
          all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return all.toString();
  }

  private static byte[] save(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
