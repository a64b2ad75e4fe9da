package net.mhpss.organizations.inside;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import net.mhpss.text.StreamSafe;

/**
 * A name as people type it: without capitals, accents, Arabic vowel signs and punctuation, so that
 * “medecins sans frontieres” finds its organization. Holds letters, digits and single spaces only.
 */
public final class Folded {
  private static final Normalizer2 PLAIN = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
  private static final int TATWEEL = 'ـ';

  private Folded() {}

  /** The name as it is compared. */
  public static String of(String name) {
    var folded = new StringBuilder(name.length());
    APART
        .normalize(PLAIN.normalize(StreamSafe.of(name)))
        .codePoints()
        .filter(letter -> !isMark(letter))
        .forEach(letter -> add(folded, letter));
    return folded.toString().stripTrailing();
  }

  private static boolean isMark(int letter) {
    return letter == TATWEEL
        || UCharacter.getType(letter) == Character.NON_SPACING_MARK
        || UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private static void add(StringBuilder folded, int letter) {
    if (UCharacter.isLetterOrDigit(letter) || isPartOfALetter(letter)) {
      folded.appendCodePoint(alike(letter));
    } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  /** The vowel signs of Indian scripts stand beside their letter and are not left out. */
  private static boolean isPartOfALetter(int letter) {
    return UCharacter.getType(letter) == Character.COMBINING_SPACING_MARK;
  }

  /** Letters that Arabic keyboards and habits exchange. */
  private static int alike(int letter) {
    return switch (letter) {
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      case 'ی' -> 'ي';
      case 'ک' -> 'ك';
      default -> letter;
    };
  }
}
