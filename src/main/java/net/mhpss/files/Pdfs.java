package net.mhpss.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import net.mhpss.files.Receiving.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * PDF, with PDFBox. Runs in the extractor's process only: a PDF can ask for any amount of time and
 * memory.
 */
final class Pdfs {
  private Pdfs() {}

  /**
   * Writes the document anew without what tells about people and devices: author, program, dates
   * and keywords, XMP, the notes that programs leave in it, the names and times on remarks, what
   * cameras wrote into its pictures, earlier versions that an update had hidden; and without
   * scripts and attached files. Title, language and the marks for screen readers stay. A document
   * that asks for no password to be read loses its locks on printing and copying. The same document
   * always gives the same bytes.
   *
   * @return the number of pages
   */
  static int clean(Path from, Path to) throws IOException, Refusal {
    try (var document = Loader.loadPDF(from.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
      var pages = document.getNumberOfPages();
      Bytes.check(pages > 0);
      keepOnlyTitle(document);
      var catalog = document.getDocumentCatalog().getCOSObject();
      forgetScripts(catalog);
      eachDictionary(catalog);
      document.setAllSecurityToBeRemoved(true);
      document.setDocumentId(0L);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.save(to.toFile());
      return pages;
    } catch (InvalidPasswordException locked) {
      throw new Refusal(Reason.LOCKED);
    }
  }

  private static void keepOnlyTitle(PDDocument document) {
    var title = document.getDocumentInformation().getTitle();
    var trailer = document.getDocument().getTrailer();
    trailer.removeItem(COSName.INFO);
    if (title != null && !title.isBlank()) {
      var information = new COSDictionary();
      information.setString(COSName.TITLE, title);
      trailer.setItem(COSName.INFO, information);
    }
  }

  private static void forgetScripts(COSDictionary catalog) {
    if (catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary) {
      catalog.removeItem(COSName.OPEN_ACTION);
    }
    if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
      names.removeItem(COSName.JAVA_SCRIPT);
      names.removeItem(COSName.EMBEDDED_FILES);
    }
    catalog.removeItem(COSName.AF);
  }

  /** Walks the whole document without recursion: it may be as deep as its maker likes. */
  private static void eachDictionary(COSDictionary start) throws IOException {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    var open = new ArrayDeque<COSBase>();
    open.add(start);
    while (!open.isEmpty()) {
      var base = open.pop();
      var object = base instanceof COSObject indirect ? indirect.getObject() : base;
      if (object == null || !seen.add(object)) {
        continue;
      }
      switch (object) {
        case COSDictionary dictionary -> {
          forget(dictionary);
          dictionary.getValues().stream().filter(Pdfs::leadsOn).forEach(open::push);
        }
        case COSArray array ->
            array.forEach(
                item -> {
                  if (item != null && leadsOn(item)) {
                    open.push(item);
                  }
                });
        default -> {}
      }
    }
  }

  private static boolean leadsOn(COSBase base) {
    return base instanceof COSObject || base instanceof COSDictionary || base instanceof COSArray;
  }

  private static void forget(COSDictionary dictionary) throws IOException {
    dictionary.removeItem(COSName.METADATA);
    dictionary.removeItem(COSName.PIECE_INFO);
    dictionary.removeItem(COSName.LAST_MODIFIED);
    dictionary.removeItem(COSName.AA);
    if (COSName.JAVA_SCRIPT.equals(dictionary.getDictionaryObject(COSName.S))) {
      dictionary.removeItem(COSName.JS);
    }
    if (isRemark(dictionary)) {
      dictionary.removeItem(COSName.T);
      dictionary.removeItem(COSName.M);
      dictionary.removeItem(COSName.CREATION_DATE);
    }
    if (dictionary instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
      cleanPhotograph(stream);
    }
  }

  /**
   * A note or a mark in the margin, signed by whoever made it; a field of a form also has a T,
   * which is its name.
   */
  private static boolean isRemark(COSDictionary dictionary) {
    return dictionary.getDictionaryObject(COSName.T) instanceof COSString
        && dictionary.getDictionaryObject(COSName.SUBTYPE) instanceof COSName subtype
        && dictionary.containsKey(COSName.RECT)
        && !subtype.equals(COSName.WIDGET);
  }

  private static void cleanPhotograph(COSStream stream) throws IOException {
    var clean = new ByteArrayOutputStream();
    byte[] raw;
    try (var in = stream.createRawInputStream()) {
      raw = in.readAllBytes();
      Pictures.clean(Format.JPEG, new BufferedInputStream(new ByteArrayInputStream(raw)), clean);
    } catch (IOException | Refusal strange) {
      return; // PDF forgives what a picture file must not; it is left as it is
    }
    if (clean.size() < raw.length) {
      try (var out = stream.createRawOutputStream()) {
        clean.writeTo(out);
      }
    }
  }

  /** Writes out the text, each page after the other; says how many pages there are. */
  static int read(Path from, Writer to) throws IOException, Refusal {
    try (var document = Loader.loadPDF(from.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(runsRightToLeft(document));
      stripper.writeText(document, to);
      return document.getNumberOfPages();
    } catch (InvalidPasswordException locked) {
      throw new Refusal(Reason.LOCKED);
    }
  }

  /**
   * Arabic and Hebrew come out with the words of a line reversed unless they are sorted by where
   * they stand; other scripts are not sorted, for that would mix the columns of a page.
   */
  private static boolean runsRightToLeft(PDDocument document) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setEndPage(Math.min(document.getNumberOfPages(), 6));
    var sample = stripper.getText(document);
    var letters = sample.codePoints().filter(Character::isLetter).count();
    var rightToLeft = sample.codePoints().filter(Pdfs::isRightToLeft).count();
    return rightToLeft * 3 > letters;
  }

  private static boolean isRightToLeft(int letter) {
    var direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
