package net.mhpss.text;

/**
 * Text in which no letter carries heaps of marks (UAX #15, 13: stream-safe text). To put marks in
 * their order, as every normalizing does, takes time by the square of how many there are behind one
 * letter: a hundred thousand of them kept a processor busy for half a minute, a million for an
 * hour.
 */
public final class StreamSafe {
  /** More than a letter of any language has. */
  private static final int MOST_MARKS = 30;

  private StreamSafe() {}

  /** The text without the marks that are too many. */
  public static String of(String text) {
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      var letter = text.codePointAt(at);
      at += Character.charCount(letter);
      marks = isMark(letter) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        return without(text);
      }
    }
    return text;
  }

  private static String without(String text) {
    var left = new StringBuilder(text.length());
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      var letter = text.codePointAt(at);
      at += Character.charCount(letter);
      marks = isMark(letter) ? marks + 1 : 0;
      if (marks <= MOST_MARKS) {
        left.appendCodePoint(letter);
      }
    }
    return left.toString();
  }

  private static boolean isMark(int letter) {
    return letter > 0x2ff
        && switch (Character.getType(letter)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
