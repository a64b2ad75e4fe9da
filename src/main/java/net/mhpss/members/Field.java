package net.mhpss.members;

import java.util.Locale;

/** A part of a profile that can be shown to some and hidden from others. */
public enum Field {
  HEADLINE,
  ABOUT,
  CAN_HELP_WITH,
  LINKS,
  COUNTRY,
  KINDS,
  LANGUAGES,
  INTERESTS;

  /** Its name in forms and in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its label. */
  String label() {
    return "members." + key().replace('_', '-');
  }

  /** Who sees it unless the member chooses. */
  public Visibility usual() {
    return Visibility.MEMBERS;
  }
}
