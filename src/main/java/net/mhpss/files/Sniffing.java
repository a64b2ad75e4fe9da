package net.mhpss.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import net.mhpss.files.Receiving.Reason;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells from the first bytes what a file may be. What lies inside a container is told later, in a
 * process of its own.
 */
final class Sniffing {
  /** Text that a browser or a shell would run. */
  private static final Set<String> LIVE_TEXT =
      Set.of(
          "text/html",
          "text/xml",
          "text/javascript",
          "text/ecmascript",
          "text/x-php",
          "text/x-jsp",
          "text/asp",
          "text/aspdotnet",
          "text/calendar",
          "text/x-vcard",
          "text/x-vcalendar");

  private static final int SAMPLE = 64 * 1024;

  private Sniffing() {}

  /** What a file is by its first bytes. */
  sealed interface Seen {
    /** Of one format. */
    record One(Format format) implements Seen {}

    /** A container of office documents, or of something else. */
    record OfficeContainer() implements Seen {}

    /** Text of some kind; the name says which. */
    record Text() implements Seen {}

    /** Nothing that is taken here. */
    record SomethingElse() implements Seen {}
  }

  static Seen look(Path file) throws IOException {
    var type = typeOf(file);
    return switch (type.getBaseType().toString()) {
      case "application/pdf" -> new Seen.One(Format.PDF);
      case "image/jpeg" -> new Seen.One(Format.JPEG);
      case "image/png", "image/apng", "image/vnd.mozilla.apng" -> new Seen.One(Format.PNG);
      case "image/webp" -> new Seen.One(Format.WEBP);
      case "image/gif" -> new Seen.One(Format.GIF);
      case "audio/mpeg" -> new Seen.One(Format.MP3);
      case "audio/vnd.wave", "audio/x-wav", "audio/wav" -> new Seen.One(Format.WAV);
      case "application/ogg",
          "audio/ogg",
          "audio/vorbis",
          "audio/opus",
          "audio/speex",
          "audio/x-oggpcm",
          "video/ogg",
          "video/theora" ->
          new Seen.One(Format.OGG);
      // a telephone writes sound alone into containers that are named for films
      case "audio/mp4",
          "audio/x-m4a",
          "application/mp4",
          "video/mp4",
          "video/x-m4v",
          "video/quicktime",
          "video/3gpp",
          "audio/3gpp",
          "video/3gpp2" ->
          new Seen.One(Format.M4A);
      case "application/zip",
          "application/x-tika-ooxml",
          "application/x-tika-msoffice",
          "application/x-ole-storage" ->
          new Seen.OfficeContainer();
      case "application/octet-stream" ->
          isOldText(file) ? new Seen.Text() : new Seen.SomethingElse();
      default ->
          isOffice(type)
              ? new Seen.OfficeContainer()
              : isText(type) ? new Seen.Text() : new Seen.SomethingElse();
    };
  }

  private static MediaType typeOf(Path file) throws IOException {
    try (var bytes = new BufferedInputStream(Files.newInputStream(file), 128 * 1024)) {
      return types().detect(bytes, new Metadata());
    }
  }

  /**
   * Text in an alphabet from before Unicode: Tika knows no kind for it, but nothing in it steers a
   * machine.
   */
  private static boolean isOldText(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      for (var one : bytes.readNBytes(SAMPLE)) {
        if (one >= 0 && one < ' ' && "\t\n\r\f".indexOf(one) < 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean isOffice(MediaType type) {
    return type.getType().equals("application")
        && (type.getSubtype().startsWith("vnd.oasis.opendocument")
            || type.getSubtype().startsWith("vnd.openxmlformats")
            || type.getSubtype().startsWith("x-tika-ooxml"));
  }

  private static boolean isText(MediaType type) {
    var name = type.getBaseType().toString();
    return name.equals("message/rfc822")
        || (name.startsWith("text/")
            && types().getMediaTypeRegistry().isInstanceOf(type, MediaType.TEXT_PLAIN)
            && !LIVE_TEXT.contains(name));
  }

  /** The format that this text is, by the ending of its name. */
  static Format textFormat(OriginalName name) throws Refusal {
    if (Format.MARKDOWN.hasEnding(name.ending())) {
      return Format.MARKDOWN;
    }
    var ending = name.ending();
    if (!ending.isEmpty()
        && !Format.TEXT.hasEnding(ending)
        && Format.ofEnding(ending).isEmpty()
        && isTextEnding(ending)) {
      throw new Refusal(Reason.KIND_NOT_ALLOWED); // a script, a page, a style sheet
    }
    return Format.TEXT;
  }

  /**
   * Refuses a name whose ending speaks of another format; an ending that speaks of none is let
   * pass.
   */
  static void compare(OriginalName name, Format format) throws Refusal {
    var ending = name.ending();
    if (ending.isEmpty() || format.hasEnding(ending)) {
      return;
    }
    if (Format.ofEnding(ending).isPresent()
        || !typeOfEnding(ending).equals(MediaType.OCTET_STREAM)) {
      throw new Refusal(Reason.NOT_WHAT_IT_SAYS);
    }
  }

  /** Why a file of no format of ours is refused: it lies when its name claims one of ours. */
  static Refusal somethingElse(OriginalName name) {
    return new Refusal(
        Format.ofEnding(name.ending()).isPresent()
            ? Reason.NOT_WHAT_IT_SAYS
            : Reason.KIND_NOT_ALLOWED);
  }

  private static boolean isTextEnding(String ending) {
    return types().getMediaTypeRegistry().isInstanceOf(typeOfEnding(ending), MediaType.TEXT_PLAIN);
  }

  private static MediaType typeOfEnding(String ending) {
    var named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, "x." + ending.toLowerCase(Locale.ROOT));
    try {
      return types().detect(null, named);
    } catch (IOException impossible) { // nothing is read
      throw new IllegalStateException(impossible);
    }
  }

  private static MimeTypes types() {
    return MimeTypes.getDefaultMimeTypes();
  }
}
