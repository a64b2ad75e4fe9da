package net.mhpss.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody tells the hosting team of a member. */
enum Reason {
  HARASSMENT,
  PRIVACY,
  FALSE_IDENTITY,
  HARMFUL,
  SPAM,
  OTHER;

  /** The key of its name. */
  String key() {
    return "moderation.reason-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Reason> read(String typed) {
    return Arrays.stream(values()).filter(reason -> reason.name().equals(typed)).findFirst();
  }
}
