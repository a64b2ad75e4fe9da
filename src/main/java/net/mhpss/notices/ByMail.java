package net.mhpss.notices;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When somebody wants something mailed. */
enum ByMail {
  AT_ONCE,
  /** With the rest of the day, in one mail in their morning. */
  DAILY,
  /** With the rest of the week, in their morning on Mondays. */
  WEEKLY,
  NEVER;

  static Optional<ByMail> read(String typed) {
    return Stream.of(values()).filter(choice -> choice.name().equals(typed)).findFirst();
  }

  boolean isGathered() {
    return this == DAILY || this == WEEKLY;
  }

  /** The key of its name. */
  String key() {
    return "notices.by-mail-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
