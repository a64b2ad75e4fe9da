package net.mhpss.discussions.cases;

import java.util.Locale;

/** Something in a text by which somebody could be found. */
public enum Clue {
  NAME_AND_AGE,
  PHONE,
  ID_NUMBER,
  PRECISE_PLACE;

  /** The key of what is said of it. */
  public String key() {
    return "discussions.case-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
