package net.mhpss.database;

import java.util.Locale;

/**
 * The order in which readers of a language expect names to stand, as PostgreSQL knows it. A list
 * that is read in this order has an index for each of these. English and French stand in the order
 * that Unicode gives to all languages; Spanish has a letter of its own after n, and Arabic names
 * stand first for who reads Arabic. A language with no order here stands in the one for all.
 */
public final class Alphabetical {
  private Alphabetical() {}

  /** What follows a column of names in SQL, for readers of this language. */
  public static String in(Locale language) {
    return switch (language.getLanguage()) {
      case "es" -> "collate \"es-x-icu\"";
      case "ar" -> "collate \"ar-x-icu\"";
      default -> "collate \"und-x-icu\"";
    };
  }
}
