package net.mhpss.web;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps words that run the other way, such as an Arabic name in an English sentence, from pulling
 * the full stop and the words beside them along: they are set apart by the characters that Unicode
 * has for it.
 */
final class Direction {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Direction() {}

  static Map<String, ?> kept(Map<String, ?> arguments, ULocale language) {
    var fromRight = language.isRightToLeft();
    if (arguments.values().stream().noneMatch(each -> runsTheOtherWay(each, fromRight))) {
      return arguments;
    }
    var kept = new HashMap<String, Object>(arguments);
    kept.replaceAll((name, each) -> runsTheOtherWay(each, fromRight) ? apart(each) : each);
    return kept;
  }

  /** A word in a text of this language, set apart if it needs to be. */
  static String kept(String word, Locale language) {
    return runsTheOtherWay(word, ULocale.forLocale(language).isRightToLeft()) ? apart(word) : word;
  }

  private static String apart(Object words) {
    return FIRST_STRONG_ISOLATE + words.toString() + POP_DIRECTIONAL_ISOLATE;
  }

  private static boolean runsTheOtherWay(Object words, boolean fromRight) {
    return words instanceof String text
        && !text.startsWith(String.valueOf(FIRST_STRONG_ISOLATE))
        && text.codePoints()
            .map(Character::getDirectionality)
            .anyMatch(
                way ->
                    fromRight
                        ? way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        : way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
