package net.mhpss.discussions;

import java.time.Instant;
import java.util.Locale;
import net.mhpss.text.TextLanguage;
import org.jspecify.annotations.Nullable;

/** What a host of the group says a discussion has come to. Its author may have left. */
public record Summary(
    String markdown, String html, String language, @Nullable String author, Instant writtenAt) {
  /** How it runs. */
  public String direction() {
    return TextLanguage.direction(Locale.of(language));
  }
}
