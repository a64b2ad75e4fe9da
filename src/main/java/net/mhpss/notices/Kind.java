package net.mhpss.notices;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What members choose by: several things that somebody is told of, and wants mailed or not. */
enum Kind {
  REPLIES,
  ANSWERS,
  MESSAGES,
  HOSTING,
  REQUESTS,
  GROUPS,
  ORGANIZATIONS;

  /** The name of its field in the form. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> read(String stored) {
    return Stream.of(values()).filter(kind -> kind.name().equals(stored)).findFirst();
  }
}
