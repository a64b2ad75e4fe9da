package net.mhpss.web;

import com.ibm.icu.text.Normalizer2;
import java.security.SecureRandom;

/**
 * The public name of a thing in an address: random, so that it tells neither an order nor a count.
 * What follows the first hyphen is decoration for people and never read.
 */
public record Address(String id) {
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 16;
  private static final int MOST_WORDS = 60;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one: 80 random bits in Crockford's base 32. */
  public static Address random() {
    var random = new byte[LENGTH];
    RANDOM.nextBytes(random);
    var id = new StringBuilder(LENGTH);
    for (var each : random) {
      id.append(LETTERS.charAt(each & 31));
    }
    return new Address(id.toString());
  }

  /**
   * Reads {@code 3f9k2…-some-words}; a thing that is not an address becomes one that nothing has.
   */
  public static Address of(String written) {
    int end = written.indexOf('-');
    var id = end < 0 ? written : written.substring(0, end);
    return new Address(id.length() <= 40 && id.chars().allMatch(Address::isLetter) ? id : "");
  }

  private static boolean isLetter(int letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z');
  }

  /**
   * The address with words of a title behind it; never to be made from a person's name or a hidden
   * thing.
   */
  public static String withWords(String id, String title) {
    var folded = Normalizer2.getNFKCCasefoldInstance().normalize(title);
    var path = new StringBuilder(id);
    var whole = 0; // how long it was after the last whole word
    var between = true;
    for (int at = 0; at < folded.length() && path.length() <= id.length() + MOST_WORDS; ) {
      var letter = folded.codePointAt(at);
      if (isPartOfWord(letter)) {
        path.append(between ? "-" : "").appendCodePoint(letter);
      } else if (!between) {
        whole = path.length();
      }
      between = !isPartOfWord(letter);
      at += Character.charCount(letter);
    }
    if (path.length() > id.length() + MOST_WORDS) {
      path.setLength(whole > 0 ? whole : id.length() + MOST_WORDS);
    }
    return path.toString();
  }

  private static boolean isPartOfWord(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetterOrDigit(letter);
    };
  }

  @Override
  public String toString() {
    return id;
  }
}
