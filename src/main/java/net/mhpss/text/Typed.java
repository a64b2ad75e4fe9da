package net.mhpss.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What people typed into a field, made clean before anything else sees it: composed letters (NFC),
 * no control characters, no marks that turn the direction of what stands around them, no hidden
 * characters but those that Persian, Arabic and the languages of India need. A field that was not
 * sent counts as empty.
 */
public final class Typed {
  private Typed() {}

  /**
   * One line: white space and line ends folded into single spaces; empty when there is nothing to
   * see in it.
   */
  public static String line(@Nullable String typed) {
    return typed == null ? "" : edgesOff(clean(typed, false));
  }

  /**
   * Several lines: line ends as \n, spaces kept (Markdown means something by them), no more than
   * two empty lines in a row.
   */
  public static String block(@Nullable String typed) {
    if (typed == null) {
      return "";
    }
    var clean = clean(typed, true);
    return nothingToSee(clean) ? "" : clean;
  }

  /** The length as the database and the reader's counter have it: code points, not chars. */
  public static int length(String typed) {
    return typed.codePointCount(0, typed.length());
  }

  private static String clean(String typed, boolean severalLines) {
    var composed =
        Normalizer.normalize(StreamSafe.of(typed.replace("\r\n", "\n")), Normalizer.Form.NFC);
    var clean = new StringBuilder(composed.length());
    for (var at = 0; at < composed.length(); ) {
      var letter = composed.codePointAt(at);
      at += Character.charCount(letter);
      if (isLineEnd(letter)) {
        if (severalLines) {
          endLine(clean);
        } else {
          space(clean);
        }
      } else if (isSpace(letter)) {
        if (severalLines) {
          clean.appendCodePoint(letter);
        } else {
          space(clean);
        }
      } else if (!isUnwanted(letter)) {
        clean.appendCodePoint(letter);
      }
    }
    return clean.toString();
  }

  private static void space(StringBuilder clean) {
    if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
      clean.append(' ');
    }
  }

  private static void endLine(StringBuilder clean) {
    var end = clean.length();
    if (end < 3
        || clean.charAt(end - 1) != '\n'
        || clean.charAt(end - 2) != '\n'
        || clean.charAt(end - 3) != '\n') {
      clean.append('\n');
    }
  }

  private static boolean isLineEnd(int letter) {
    return letter == '\n'
        || letter == '\r'
        || letter == 0x0B
        || letter == 0x0C
        || letter == 0x85
        || letter == 0x2028
        || letter == 0x2029;
  }

  /** Tabs, every width of space, and the empty cell of Braille. */
  private static boolean isSpace(int letter) {
    return letter == '\t'
        || letter == 0x2800
        || Character.getType(letter) == Character.SPACE_SEPARATOR;
  }

  private static boolean isUnwanted(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> !isNeeded(letter);
      default ->
          (letter & 0xFFFE) == 0xFFFE
              || (letter >= 0xFDD0 && letter <= 0xFDEF)
              || isBlankLetter(letter);
    };
  }

  /**
   * Of the format characters: joiners and non-joiners, the zero-width space of Khmer and Burmese,
   * the marks that say a direction without turning others, the number signs of Arabic, and the soft
   * hyphen. Not: overrides, embeddings and isolates, byte order marks, and the tags in which text
   * can be smuggled.
   */
  private static boolean isNeeded(int letter) {
    return letter == 0x00AD
        || (letter >= 0x0600 && letter <= 0x0605)
        || letter == 0x061C
        || letter == 0x06DD
        || letter == 0x070F
        || (letter >= 0x0890 && letter <= 0x0891)
        || letter == 0x08E2
        || (letter >= 0x200B && letter <= 0x200F)
        || letter == 0x2060;
  }

  /** Letters that are drawn as nothing and serve to make an empty name. */
  private static boolean isBlankLetter(int letter) {
    return letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0;
  }

  private static String edgesOff(String line) {
    var start = 0;
    var end = line.length();
    while (start < end && isUnseen(line.charAt(start))) {
      start++;
    }
    while (end > start && isUnseen(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean nothingToSee(String text) {
    return text.chars().allMatch(letter -> isUnseen((char) letter));
  }

  private static boolean isUnseen(char letter) {
    return isSpace(letter)
        || letter == '\n'
        || letter == 0xAD
        || letter == 0x61C
        || letter == 0x2060
        || (letter >= 0x200B && letter <= 0x200F);
  }
}
