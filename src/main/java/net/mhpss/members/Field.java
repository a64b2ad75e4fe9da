package net.mhpss.members;

import java.util.Locale;

/** A part of a profile that can be shown to some and hidden from others. */
public enum Field {
  PHOTO,
  HEADLINE,
  ABOUT,
  WORK,
  CAN_HELP_WITH,
  INTERESTS,
  KINDS,
  COUNTRY,
  LANGUAGES,
  LINKS,
  CONTACT,
  /** The organizations they work with. */
  AFFILIATIONS,
  /** The groups they are in; hidden groups are shown to nobody outside. */
  MEMBERSHIPS;

  /** Its name in forms and in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its label. */
  public String label() {
    return "members." + key().replace('_', '-');
  }

  /** Who sees it unless the member chooses. */
  public Visibility usual() {
    return this == CONTACT ? Visibility.HOST : Visibility.MEMBERS;
  }
}
