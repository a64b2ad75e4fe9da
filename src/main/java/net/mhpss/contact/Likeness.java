package net.mhpss.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What near-same texts have in common: the smallest hashes of their runs of three words (MinHash,
 * Broder 1997). Of a short text only itself is like it.
 */
final class Likeness {
  /** How many of these two texts share when they are near-same. */
  static final int NEAR = 6;

  private static final int TRAITS = 8;
  private static final int RUN = 3;
  private static final int SHORT = 8;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Likeness() {}

  /** The traits of a text: one when it is short. */
  static Integer[] of(String text) {
    var words =
        BETWEEN_WORDS
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.size() < SHORT) {
      return new Integer[] {mixed(String.join(" ", words).hashCode(), TRAITS)};
    }
    var least = new int[TRAITS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int at = 0; at + RUN <= words.size(); at++) {
      var run = String.join(" ", words.subList(at, at + RUN)).hashCode();
      for (int trait = 0; trait < TRAITS; trait++) {
        least[trait] = Math.min(least[trait], mixed(run, trait));
      }
    }
    return Arrays.stream(least).boxed().toArray(Integer[]::new);
  }

  /** How many of them a near-same text shares. */
  static int near(Integer[] traits) {
    return Math.min(traits.length, NEAR);
  }

  private static int mixed(int hash, int trait) {
    long mixed = (hash + 1L) * (0x9E3779B97F4A7C15L + 2L * trait);
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    return (int) (mixed >>> 32);
  }
}
