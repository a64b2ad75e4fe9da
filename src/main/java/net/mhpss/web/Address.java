package net.mhpss.web;

import com.ibm.icu.text.Normalizer2;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The public name of a thing in an address: random, so that it tells neither an order nor a count.
 * What follows the first hyphen is decoration for people and never read.
 */
public record Address(String id) {
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** A new one: 80 random bits in Crockford's base 32. */
  public static Address random() {
    var id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
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
    var words =
        WORDS.matcher(Normalizer2.getNFKCCasefoldInstance().normalize(title)).replaceAll("-");
    var cut =
        words.length() <= 60
            ? words
            : words.substring(0, words.lastIndexOf('-', 60) > 0 ? words.lastIndexOf('-', 60) : 60);
    var trimmed = cut.replaceAll("^-+|-+$", "").toLowerCase(Locale.ROOT);
    return trimmed.isEmpty() ? id : id + "-" + trimmed;
  }

  @Override
  public String toString() {
    return id;
  }
}
