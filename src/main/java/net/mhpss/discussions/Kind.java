package net.mhpss.discussions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a discussion wants. */
public enum Kind {
  /** An answer, which can be accepted. */
  QUESTION,
  /** To be talked about. */
  TALK;

  /** The key of its name. */
  public String key() {
    return "discussions.kind-" + name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> read(String typed) {
    return Stream.of(values()).filter(kind -> kind.name().equals(typed)).findFirst();
  }
}
