package net.mhpss.hosting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a host may tell a member of.
 *
 * @param path of its page
 * @param language of its name, where that is known
 * @param why the reason, in words that address the member
 */
public record Mention(Kind kind, String path, String name, @Nullable String language, String why) {
  /** What it is. */
  public enum Kind {
    PERSON,
    GROUP,
    WORK;

    /** How its texts are called. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
