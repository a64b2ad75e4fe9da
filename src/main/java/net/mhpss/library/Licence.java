package net.mhpss.library;

import java.util.Locale;

/** What one may do with an edition. */
enum Licence {
  CC_BY,
  CC_BY_SA,
  CC_BY_NC,
  CC_BY_NC_SA,
  /** Free of rights: CC0, or old enough. */
  PUBLIC_DOMAIN,
  /** All rights reserved, shared with permission. */
  RESERVED,
  UNKNOWN;

  /** Its name in forms and in the database. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of its name for people. */
  String text() {
    return "library.licence-" + key();
  }

  /** Whether passing it on needs a word on who allowed it. */
  boolean needsPermission() {
    return switch (this) {
      case CC_BY, CC_BY_SA, CC_BY_NC, CC_BY_NC_SA, PUBLIC_DOMAIN -> false;
      case RESERVED, UNKNOWN -> true;
    };
  }

  static boolean isOne(String key) {
    for (var licence : values()) {
      if (licence.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  static Licence of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What a licence that a catalogue words as "CC BY-NC-SA 3.0 IGO" comes to. */
  static Licence worded(String words) {
    var said = words.toUpperCase(Locale.ROOT).replace('-', ' ');
    if (said.startsWith("CC0") || said.startsWith("PUBLIC DOMAIN")) {
      return PUBLIC_DOMAIN;
    }
    if (!said.startsWith("CC BY") || said.contains(" ND")) {
      return UNKNOWN;
    }
    var free = !said.contains(" NC");
    return said.contains(" SA") ? free ? CC_BY_SA : CC_BY_NC_SA : free ? CC_BY : CC_BY_NC;
  }
}
