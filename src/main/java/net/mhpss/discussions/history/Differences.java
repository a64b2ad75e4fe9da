package net.mhpss.discussions.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What has changed between two texts, word by word: as few words as possible have gone and come.
 */
final class Differences {
  /** A word with the white space behind it. */
  private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

  /** Beyond so many pairs of words the middle counts as written anew. */
  private static final int MOST_PAIRS = 4_000_000;

  private final List<Piece> pieces = new ArrayList<>();

  private Differences() {}

  /** What became of a piece of text. */
  enum Fate {
    STAYED,
    GONE,
    CAME
  }

  /** Words that have shared one fate. */
  record Piece(Fate fate, String text) {
    boolean hasGone() {
      return fate == Fate.GONE;
    }

    boolean hasCome() {
      return fate == Fate.CAME;
    }
  }

  static List<Piece> between(String before, String after) {
    var differences = new Differences();
    differences.compare(words(before), words(after));
    return differences.pieces;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(match -> match.group()).toList();
  }

  private void compare(List<String> before, List<String> after) {
    var shorter = Math.min(before.size(), after.size());
    var start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    var end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    addAll(Fate.STAYED, before.subList(0, start));
    compareMiddle(
        before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    addAll(Fate.STAYED, before.subList(before.size() - end, before.size()));
  }

  private void compareMiddle(List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      addAll(Fate.GONE, before);
      addAll(Fate.CAME, after);
      return;
    }
    var common = common(before, after);
    var gone = 0;
    var came = 0;
    while (gone < before.size() && came < after.size()) {
      if (before.get(gone).equals(after.get(came))) {
        add(Fate.STAYED, before.get(gone));
        gone++;
        came++;
      } else if (common[gone + 1][came] >= common[gone][came + 1]) {
        add(Fate.GONE, before.get(gone++));
      } else {
        add(Fate.CAME, after.get(came++));
      }
    }
    addAll(Fate.GONE, before.subList(gone, before.size()));
    addAll(Fate.CAME, after.subList(came, after.size()));
  }

  /** How many words two texts have in common from each pair of places on. */
  private static short[][] common(List<String> before, List<String> after) {
    var common = new short[before.size() + 1][after.size() + 1];
    for (var gone = before.size() - 1; gone >= 0; gone--) {
      for (var came = after.size() - 1; came >= 0; came--) {
        common[gone][came] =
            before.get(gone).equals(after.get(came))
                ? (short) (common[gone + 1][came + 1] + 1)
                : (short) Math.max(common[gone + 1][came], common[gone][came + 1]);
      }
    }
    return common;
  }

  private void addAll(Fate fate, List<String> words) {
    words.forEach(word -> add(fate, word));
  }

  private void add(Fate fate, String word) {
    if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
      pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().text() + word));
    } else {
      pieces.add(new Piece(fate, word));
    }
  }
}
