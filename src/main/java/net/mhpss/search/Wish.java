package net.mhpss.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search box, taken apart: words, phrases in quotes, and what must not
 * be there.
 */
record Wish(List<String> words, List<String> phrases, List<String> unwanted) {
  static final int LONGEST = 200;
  private static final int MOST_WORDS = 16;
  private static final Pattern PIECE =
      Pattern.compile("(-?)[\"“”«»„]([^\"“”«»„]*)[\"“”«»„]|(-?)(\\S+)");

  static Wish of(String typed) {
    var words = new ArrayList<String>();
    var phrases = new ArrayList<String>();
    var unwanted = new ArrayList<String>();
    var pieces = PIECE.matcher(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
    while (pieces.find() && words.size() + phrases.size() + unwanted.size() < MOST_WORDS) {
      var phrase = pieces.group(2);
      if (phrase != null) {
        (pieces.group(1).isEmpty() ? phrases : unwanted).add(phrase);
      } else {
        (pieces.group(3).isEmpty() ? words : unwanted).add(pieces.group(4));
      }
    }
    return new Wish(words, phrases, unwanted);
  }

  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }
}
