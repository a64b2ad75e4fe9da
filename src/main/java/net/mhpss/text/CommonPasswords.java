package net.mhpss.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The 30,000 passwords that people choose most, from the zxcvbn project (MIT licence). Kept as
 * sorted 64-bit hashes, a quarter of a megabyte, read when first asked: two different passwords
 * with one hash would at worst refuse a good one.
 */
public final class CommonPasswords {
  private static final String LIST = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

  private static final Pattern ADDED = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final int MOST_ADDED = 4;

  private CommonPasswords() {}

  /**
   * Whether this is one of them, whatever its capitals and the spaces around it; or one with up to
   * four digits or signs added, as people do who are refused the first.
   */
  public static boolean contains(String password) {
    var folded = folded(password);
    var bare = ADDED.matcher(folded).replaceAll("");
    return isListed(folded) || (folded.length() - bare.length() <= MOST_ADDED && isListed(bare));
  }

  private static boolean isListed(String folded) {
    return Arrays.binarySearch(List.HASHES, hash(folded)) >= 0;
  }

  /** How many different ones are known. */
  static int count() {
    return List.HASHES.length;
  }

  private static String folded(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /** FNV-1a, mixed once more, so that short passwords spread over all 64 bits. */
  private static long hash(String password) {
    var hash = 0xcbf29ce484222325L;
    for (var letter : password.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (letter & 0xff)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }

  /** Loaded by the first question. */
  private static final class List {
    static final long[] HASHES = load();

    private static long[] load() {
      var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST);
      try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .map(CommonPasswords::folded)
            .mapToLong(CommonPasswords::hash)
            .sorted()
            .distinct()
            .toArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
