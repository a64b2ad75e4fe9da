package net.mhpss.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a report, of what waited, or of an appeal. */
enum Outcome {
  NOTHING_WRONG,
  KNOWN_ALREADY,
  SPOKEN_TO,
  PASSED_ON,
  /** What waited is shown. */
  RELEASE,
  HIDE,
  REMOVE,
  WARN,
  /** Their posts wait a while each. */
  SLOW,
  /** They take no part until a day. */
  SUSPEND,
  /** After an appeal it stays as it was decided. */
  UPHELD,
  /** After an appeal what was done is undone. */
  OVERTURNED;

  /** The key of its name. */
  String key() {
    return "moderation.outcome-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Outcome> read(String typed) {
    return Arrays.stream(values()).filter(outcome -> outcome.name().equals(typed)).findFirst();
  }

  /** Whether somebody loses something by it: they are told why. */
  boolean isMeasure() {
    return switch (this) {
      case HIDE, REMOVE, WARN, SLOW, SUSPEND -> true;
      case NOTHING_WRONG, KNOWN_ALREADY, SPOKEN_TO, PASSED_ON, RELEASE, UPHELD, OVERTURNED -> false;
    };
  }

  /** Whether all stays as it was, so that whoever reported may ask somebody else to look. */
  boolean leavesIt() {
    return this == NOTHING_WRONG || this == KNOWN_ALREADY;
  }

  boolean hasEnd() {
    return this == SLOW || this == SUSPEND;
  }

  boolean canBeUndone() {
    return this == HIDE || hasEnd();
  }
}
