package net.mhpss.members;

import java.util.Locale;

/** A part of a profile that can be shown to some and hidden from others. */
enum Field {
  HEADLINE,
  ABOUT,
  CAN_HELP_WITH,
  LINKS,
  COUNTRY,
  KINDS,
  LANGUAGES,
  INTERESTS;

  /** Its name in forms and in the database. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
