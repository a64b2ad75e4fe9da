package net.mhpss.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is, told from its content. Others are not taken. */
public enum Format {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
  PNG("image/png", "png"),
  WEBP("image/webp", "webp"),
  GIF("image/gif", "gif"),
  TEXT("text/plain;charset=utf-8", "txt", "text", "csv", "tsv", "srt", "log"),
  MARKDOWN("text/markdown;charset=utf-8", "md", "markdown", "mdown"),
  MP3("audio/mpeg", "mp3"),
  OGG("audio/ogg", "ogg", "oga", "opus", "spx"),
  M4A("audio/mp4", "m4a", "m4b", "mp4a"),
  WAV("audio/vnd.wave", "wav", "wave");

  private final String mediaType;
  private final List<String> endings;

  Format(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** What a browser is told that the file is. */
  public String mediaType() {
    return mediaType;
  }

  /** How the name of such a file ends, without the dot. */
  public String ending() {
    return endings.getFirst();
  }

  /** Whether it can be looked at as a picture. */
  public boolean isPicture() {
    return switch (this) {
      case JPEG, PNG, WEBP, GIF -> true;
      case PDF, DOCX, ODT, PPTX, TEXT, MARKDOWN, MP3, OGG, M4A, WAV -> false;
    };
  }

  /** Whether there may be words in it that can be read out for search. */
  public boolean mayHoldText() {
    return switch (this) {
      case PDF, DOCX, ODT, PPTX, TEXT, MARKDOWN -> true;
      case JPEG, PNG, WEBP, GIF, MP3, OGG, M4A, WAV -> false;
    };
  }

  boolean hasEnding(String ending) {
    return endings.contains(ending.toLowerCase(Locale.ROOT));
  }

  static Optional<Format> ofEnding(String ending) {
    return Stream.of(values()).filter(format -> format.hasEnding(ending)).findFirst();
  }

  static Optional<Format> ofMediaType(String mediaType) {
    return Stream.of(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
  }
}
