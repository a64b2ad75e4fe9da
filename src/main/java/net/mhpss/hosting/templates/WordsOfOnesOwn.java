package net.mhpss.hosting.templates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a welcome says something that its template does not. Compared by words alone: neither
 * other spaces nor other marks make a template somebody's own letter.
 */
final class WordsOfOnesOwn {
  /** So many words at least are the host's own. */
  static final int LEAST = 3;

  private static final Pattern UNWRITTEN = Pattern.compile("\\[[^\\]\\n]*\\](?!\\()");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final List<String> letter;
  private final String running;
  private final List<String> put;

  /**
   * @param put sentences that the network wrote for the host: nobody's own words
   */
  WordsOfOnesOwn(String letter, List<String> put) {
    this.letter = words(letter);
    this.running = running(this.letter);
    this.put = put.stream().flatMap(sentence -> words(sentence).stream()).toList();
  }

  /** Whether the letter still holds what only the host can write, or hardly more than this text. */
  boolean areMissing(String template) {
    return sentencesInBrackets(template).anyMatch(running::contains) || isHardlyMore(template);
  }

  private static java.util.stream.Stream<String> sentencesInBrackets(String template) {
    return UNWRITTEN
        .matcher(template)
        .results()
        .map(MatchResult::group)
        .map(sentence -> running(words(sentence)))
        .filter(sentence -> !sentence.isBlank());
  }

  /** A letter that takes only little of a template is not that template. */
  private boolean isHardlyMore(String template) {
    var kept = words(UNWRITTEN.matcher(template).replaceAll(" "));
    if (letter.size() < kept.size() / 2) {
      return false;
    }
    var known = new HashMap<String, Integer>();
    kept.forEach(word -> known.merge(word, 1, Integer::sum));
    put.forEach(word -> known.merge(word, 1, Integer::sum));
    var own = 0;
    for (var word : letter) {
      if (known.merge(word, -1, Integer::sum) < 0) {
        own++;
      }
    }
    return own < LEAST;
  }

  private static List<String> words(String text) {
    var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    for (var word : BETWEEN_WORDS.split(folded)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String running(List<String> words) {
    return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
  }
}
