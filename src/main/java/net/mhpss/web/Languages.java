package net.mhpss.web;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which the network speaks: one message file each. */
public final class Languages {
  public static final Locale ENGLISH = Locale.ENGLISH;
  public static final Locale FRENCH = Locale.FRENCH;
  public static final Locale SPANISH = Locale.of("es");
  public static final Locale ARABIC = Locale.of("ar");

  /** In the order in which they are offered. */
  public static final List<Locale> ALL = List.of(ENGLISH, FRENCH, SPANISH, ARABIC);

  private static final LocaleMatcher MATCHER =
      LocaleMatcher.builder()
          .setSupportedULocales(ALL.stream().map(ULocale::forLocale).toList())
          .setNoDefaultLocale()
          .build();

  private Languages() {}

  /** The offered language of this code ("ar"), or null. */
  public static @Nullable Locale offered(@Nullable String code) {
    if (code == null) {
      return null;
    }
    for (var language : ALL) {
      if (language.getLanguage().equals(code)) {
        return language;
      }
    }
    return null;
  }

  /**
   * The best offered language for an {@code Accept-Language} header (RFC 9110, 12.5.4); English
   * when none fits.
   */
  static Locale accepted(@Nullable String header) {
    if (header == null || header.isBlank() || header.length() > 500) {
      return ENGLISH;
    }
    try {
      var best = MATCHER.getBestMatch(header);
      return best == null ? ENGLISH : best.toLocale();
    } catch (IllegalArgumentException notAnAcceptLanguage) {
      return ENGLISH;
    }
  }

  /** "rtl" for languages written from right to left, else "ltr". */
  public static String direction(Locale language) {
    return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
  }

  /**
   * The locale by which numbers, dates and plurals are written; Arabic takes its own digits, as our
   * pages do.
   */
  static ULocale writing(Locale language) {
    return language.getLanguage().equals("ar")
        ? ULocale.forLanguageTag("ar-u-nu-arab")
        : ULocale.forLocale(language);
  }

  /** The language's name in itself. */
  public static String nameInItself(Locale language) {
    return switch (language.getLanguage()) {
      case "fr" -> "Français";
      case "es" -> "Español";
      case "ar" -> "العربية";
      default -> "English";
    };
  }
}
