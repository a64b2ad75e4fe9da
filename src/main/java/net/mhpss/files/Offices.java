package net.mhpss.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import net.mhpss.files.Receiving.Reason;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** DOCX, PPTX and ODT: packets of XML in a ZIP file. Runs in the extractor's process only. */
final class Offices {
  private static final long MOST_UNPACKED = 256L * 1024 * 1024;
  private static final int MOST_ENTRIES = 20_000;
  private static final int LARGEST_PICTURE = 48 * 1024 * 1024;

  /** One moment for every entry, so that the same document always gives the same bytes. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private Offices() {}

  /** What a container holds: one of our formats, and how many slides when it is a presentation. */
  record Cleaned(Format format, int pages) {}

  /**
   * Writes the document anew: author, company, program, dates, editing times and the sender's own
   * fields are gone from its properties, title and language stay; its photographs lose what cameras
   * wrote into them. What it unpacks to is bounded.
   */
  static Cleaned clean(Path from, Path to) throws IOException, Refusal {
    if (!isZip(from)) {
      format(from); // an older container: locked, or of a kind we do not take
      throw new Refusal(Reason.KIND_NOT_ALLOWED);
    }
    try (var zip = new ZipFile(from.toFile())) {
      checkEntries(zip);
      checkUnlocked(zip);
      var format = format(from);
      var properties = properties(zip, format);
      try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
        rewrite(zip, properties, out);
      }
      return new Cleaned(format, slides(zip, format));
    } catch (ZipException e) {
      throw new Refusal(
          String.valueOf(e.getMessage()).contains("encrypted") ? Reason.LOCKED : Reason.DAMAGED);
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Bytes.startsWith(in.readNBytes(2), "PK");
    }
  }

  private static Format format(Path file) throws IOException, Refusal {
    String type;
    try (var bytes = TikaInputStream.get(file)) {
      type = new DefaultDetector().detect(bytes, new Metadata()).getBaseType().toString();
    }
    if (type.equals("application/x-tika-ooxml-protected")) {
      throw new Refusal(Reason.LOCKED);
    }
    return Format.ofMediaType(type).orElseThrow(() -> new Refusal(Reason.KIND_NOT_ALLOWED));
  }

  private static void checkEntries(ZipFile zip) throws Refusal {
    if (zip.size() > MOST_ENTRIES) {
      throw new Refusal(Reason.TOO_DEMANDING);
    }
    var names = new HashSet<String>();
    var entries = zip.entries();
    while (entries.hasMoreElements()) {
      var name = entries.nextElement().getName();
      Bytes.check(
          names.add(name)
              && !name.contains("\\")
              && !name.startsWith("/")
              && !("/" + name + "/").contains("/../"));
      if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
        throw new Refusal(Reason.KIND_NOT_ALLOWED); // a program in it that its type conceals
      }
    }
  }

  /** A locked ODT is a ZIP file like any other, but for what its manifest says. */
  private static void checkUnlocked(ZipFile zip) throws IOException, Refusal {
    var manifest = zip.getEntry("META-INF/manifest.xml");
    if (manifest == null) {
      return;
    }
    try (var in = bounded(zip, manifest)) {
      var xml = xml(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("encryption-data")) {
          throw new Refusal(Reason.LOCKED);
        }
      }
    } catch (XMLStreamException e) {
      throw new Refusal(Reason.DAMAGED);
    }
  }

  /** The parts that tell about the document, and what is written in their place. */
  private static Map<String, byte[]> properties(ZipFile zip, Format format)
      throws IOException, Refusal {
    return format == Format.ODT ? odfProperties(zip) : ooxmlProperties(zip);
  }

  private static Map<String, byte[]> odfProperties(ZipFile zip) throws IOException, Refusal {
    var meta = zip.getEntry("meta.xml");
    return meta == null ? Map.of() : Map.of("meta.xml", Kept.read(zip, meta).asOdf());
  }

  private static Map<String, byte[]> ooxmlProperties(ZipFile zip) throws IOException, Refusal {
    var properties = new HashMap<String, byte[]>();
    for (var relation : relations(zip).entrySet()) {
      var part = zip.getEntry(relation.getKey());
      if (part == null) {
        continue;
      }
      var kind = relation.getValue().substring(relation.getValue().lastIndexOf('/') + 1);
      switch (kind) {
        case "core-properties" -> properties.put(part.getName(), Kept.read(zip, part).asOoxml());
        case "extended-properties" ->
            properties.put(
                part.getName(),
                nothing(
                    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"));
        case "custom-properties" ->
            properties.put(
                part.getName(),
                nothing("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"));
        default -> {}
      }
    }
    return properties;
  }

  private static byte[] nothing(String namespace) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\""
            + namespace
            + "\"/>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The parts that the packet names in its own first list, with the kind of each. */
  private static Map<String, String> relations(ZipFile zip) throws IOException, Refusal {
    var relations = new HashMap<String, String>();
    var list = zip.getEntry("_rels/.rels");
    Bytes.check(list != null);
    try (var in = bounded(zip, Objects.requireNonNull(list))) {
      var xml = xml(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          var target = xml.getAttributeValue(null, "Target");
          var type = xml.getAttributeValue(null, "Type");
          if (target != null && type != null) {
            relations.put(target.startsWith("/") ? target.substring(1) : target, type);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new Refusal(Reason.DAMAGED);
    }
    return relations;
  }

  private static void rewrite(ZipFile zip, Map<String, byte[]> properties, ZipOutputStream out)
      throws IOException, Refusal {
    var left = new Left(MOST_UNPACKED);
    var mimetype = zip.getEntry("mimetype");
    if (mimetype != null) {
      writeStored(
          mimetype.getName(),
          left.bounded(zip.getInputStream(mimetype)).readNBytes(1024),
          out); // ODF wants it first and plain
    }
    var entries = zip.entries();
    while (entries.hasMoreElements()) {
      var entry = entries.nextElement();
      if (entry.getName().equals("mimetype") || entry.isDirectory()) {
        continue;
      }
      try (var in = left.bounded(zip.getInputStream(entry))) {
        out.putNextEntry(entry(entry.getName()));
        var replaced = properties.get(entry.getName());
        if (replaced != null) {
          out.write(replaced);
        } else {
          copy(entry.getName(), in, out);
        }
        out.closeEntry();
      }
    }
  }

  private static ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  private static void writeStored(String name, byte[] bytes, ZipOutputStream out)
      throws IOException {
    var crc = new CRC32();
    crc.update(bytes);
    var entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static void copy(String name, InputStream in, OutputStream out)
      throws IOException, Refusal {
    var picture = picture(name);
    if (picture != null) {
      copyPicture(picture, in, out);
    } else {
      var start = in.readNBytes(4096);
      checkNoDoctype(name, start);
      out.write(start);
      in.transferTo(out);
    }
  }

  private static @Nullable Format picture(String name) {
    var format = Format.ofEnding(name.substring(name.lastIndexOf('.') + 1));
    return format.filter(Format::isPicture).orElse(null);
  }

  /**
   * A picture that is not what its name says stays as it is: the document's reader will see to it.
   */
  private static void copyPicture(Format format, InputStream in, OutputStream out)
      throws IOException, Refusal {
    var bytes = in.readNBytes(LARGEST_PICTURE);
    var clean = new ByteArrayOutputStream(bytes.length);
    try {
      Pictures.clean(format, new BufferedInputStream(new ByteArrayInputStream(bytes)), clean);
      clean.writeTo(out);
    } catch (IOException e) {
      out.write(bytes);
    } catch (Refusal e) {
      if (e.reason() == Reason.TOO_MANY_PIXELS) {
        throw e;
      }
      out.write(bytes);
    }
    in.transferTo(out);
  }

  /**
   * Office documents have no document types; one that has is made to have other files read into it.
   */
  private static void checkNoDoctype(String name, byte[] start) throws Refusal {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
      var text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
      Bytes.check(!text.contains("<!DOCTYPE") && !text.contains("<!ENTITY"));
    }
  }

  private static int slides(ZipFile zip, Format format) {
    return format == Format.PPTX
        ? (int)
            zip.stream()
                .filter(entry -> entry.getName().matches("ppt/slides/slide\\d+\\.xml"))
                .count()
        : 0;
  }

  private static InputStream bounded(ZipFile zip, ZipEntry entry) throws IOException {
    return new Left(16 * 1024 * 1024).bounded(zip.getInputStream(entry));
  }

  private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }

  /** What is kept of a document's properties. */
  private record Kept(String title, String language, String version) {
    static Kept read(ZipFile zip, ZipEntry part) throws IOException, Refusal {
      var title = "";
      var language = "";
      var version = "1.2";
      try (var in = bounded(zip, part)) {
        var xml = xml(in);
        while (xml.hasNext()) {
          if (xml.next() != XMLStreamConstants.START_ELEMENT) {
            continue;
          }
          if (xml.getLocalName().equals("document-meta")) {
            version =
                Objects.requireNonNullElse(
                    xml.getAttributeValue(
                        "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "version"),
                    version);
          } else if (DUBLIN_CORE.equals(xml.getNamespaceURI())
              && xml.getLocalName().equals("title")) {
            title = xml.getElementText();
          } else if (DUBLIN_CORE.equals(xml.getNamespaceURI())
              && xml.getLocalName().equals("language")) {
            language = xml.getElementText();
          }
        }
      } catch (XMLStreamException broken) {
        // then nothing of it is kept; the document itself may be well
      }
      return new Kept(title, language, version);
    }

    byte[] asOoxml() throws IOException {
      return write(
          xml -> {
            var core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
            xml.setPrefix("cp", core);
            xml.writeStartElement("cp", "coreProperties", core);
            xml.writeNamespace("cp", core);
            xml.writeNamespace("dc", DUBLIN_CORE);
            titleAndLanguage(xml);
            xml.writeEndElement();
          });
    }

    byte[] asOdf() throws IOException {
      return write(
          xml -> {
            var office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
            xml.writeStartElement("office", "document-meta", office);
            xml.writeNamespace("office", office);
            xml.writeNamespace("dc", DUBLIN_CORE);
            xml.writeAttribute("office", office, "version", version);
            xml.writeStartElement("office", "meta", office);
            titleAndLanguage(xml);
            xml.writeEndElement();
            xml.writeEndElement();
          });
    }

    private void titleAndLanguage(XMLStreamWriter xml) throws XMLStreamException {
      if (!title.isBlank()) {
        xml.writeStartElement("dc", "title", DUBLIN_CORE);
        xml.writeCharacters(title);
        xml.writeEndElement();
      }
      if (!language.isBlank()) {
        xml.writeStartElement("dc", "language", DUBLIN_CORE);
        xml.writeCharacters(language);
        xml.writeEndElement();
      }
    }

    private interface Writing {
      void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static byte[] write(Writing what) throws IOException {
      var text = new StringWriter();
      try {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        what.to(xml);
        xml.writeEndDocument();
        xml.close();
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  /** How much may still be unpacked. */
  private static final class Left {
    private long bytes;

    Left(long bytes) {
      this.bytes = bytes;
    }

    InputStream bounded(InputStream in) {
      return new InputStream() {
        @Override
        public int read() throws IOException {
          var one = in.read();
          count(one < 0 ? 0 : 1);
          return one;
        }

        @Override
        public int read(byte[] to, int start, int length) throws IOException {
          var read = in.read(to, start, length);
          count(read);
          return read;
        }

        @Override
        public void close() throws IOException {
          in.close();
        }
      };
    }

    private void count(int read) throws TooMuch {
      bytes -= Math.max(read, 0);
      if (bytes < 0) {
        throw new TooMuch();
      }
    }
  }

  /** It unpacks to more than a document has. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Writes out the text. */
  static void read(Format format, Path from, Writer to) throws IOException, Refusal {
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingInside());
    var office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true); // a fraction of the memory of a tree
    office.setUseSAXPptxExtractor(true);
    office.setIncludeDeletedContent(false);
    context.set(OfficeParserConfig.class, office);
    Parser parser = format == Format.ODT ? new OpenDocumentParser() : new OOXMLParser();
    try (var bytes = TikaInputStream.get(from)) {
      parser.parse(bytes, new BodyContentHandler(to), new Metadata(), context);
    } catch (EncryptedDocumentException locked) {
      throw new Refusal(Reason.LOCKED);
    } catch (TikaException | SAXException broken) {
      if (broken.getCause() instanceof IOException io) {
        throw io;
      }
      throw new Refusal(Reason.DAMAGED);
    }
  }

  /** Documents inside of documents are not read. */
  private static final class NothingInside implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
