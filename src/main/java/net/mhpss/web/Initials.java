package net.mhpss.web;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** The one or two letters that stand for a person where there is no picture. */
public final class Initials {
  private Initials() {}

  /**
   * "Hana K." is HK, "Riverbird" is R; Arabic names give their first letter, for its letters join.
   */
  public static String of(String name) {
    var words = name.strip().split("\\s+", 3);
    var first = letter(words[0]);
    if (words.length < 2 || isJoined(first)) {
      return first;
    }
    return first + letter(words[1]);
  }

  private static String letter(String word) {
    if (word.isEmpty()) {
      return "·";
    }
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    return word.substring(0, letters.next()).toUpperCase(Locale.ROOT);
  }

  private static boolean isJoined(String letter) {
    var script = Character.UnicodeScript.of(letter.codePointAt(0));
    return script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.DEVANAGARI;
  }
}
