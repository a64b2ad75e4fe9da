package net.mhpss.library;

import java.util.Locale;

/**
 * A side from which works are told apart. Within one facet choices widen, across facets they
 * narrow.
 */
public enum Facet {
  /** The languages of its editions, ISO 639. */
  LANGUAGE,
  /** What it is: a slug of kinds; a kind takes in the kinds below it. */
  KIND,
  /** What it is about: a slug of topics; a topic takes in those below it. */
  TOPIC,
  /** The layers of the IASC pyramid. */
  LAYER,
  /** The countries it comes from or speaks of, ISO 3166. */
  COUNTRY,
  /** The year of its first edition. */
  YEAR;

  /** Its name in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
