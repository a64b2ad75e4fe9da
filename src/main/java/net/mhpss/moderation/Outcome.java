package net.mhpss.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a report. */
enum Outcome {
  SPOKEN_TO,
  PASSED_ON,
  NOTHING_WRONG,
  KNOWN_ALREADY;

  /** The key of its name. */
  String key() {
    return "moderation.outcome-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Outcome> read(String typed) {
    return Arrays.stream(values()).filter(outcome -> outcome.name().equals(typed)).findFirst();
  }
}
