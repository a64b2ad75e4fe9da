package net.mhpss.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What a text says in a few words, for lists, mails and search. */
public final class Excerpts {
  /**
   * A letter with its marks rarely has more characters than this; one that has a thousand is a
   * prank.
   */
  private static final int LONGEST_LETTER = 16;

  private Excerpts() {}

  /** The words of a Markdown text without its marks, one line for each paragraph. */
  public static String plain(String markdown) {
    var words = new StringBuilder(markdown.length());
    for (Node node = Markdown.parse(markdown); node != null; node = next(node)) {
      say(node, words);
    }
    return words.toString().strip();
  }

  /**
   * The beginning of a text on one line: at most this many letters as a reader counts them, cut
   * between words where the language allows it, with an ellipsis when something is missing.
   */
  public static String of(String text, int letters) {
    var most = (letters + 1) * LONGEST_LETTER;
    var line = onOneLine(text, most);
    var end = endOf(line, letters, line.length() < most);
    return end == line.length()
        ? line
        : line.substring(0, betweenWords(line, end)).stripTrailing() + "…";
  }

  private static void say(Node node, StringBuilder words) {
    switch (node) {
      case Text text -> words.append(text.getLiteral());
      case Code code -> words.append(code.getLiteral());
      case HtmlInline typed -> words.append(typed.getLiteral());
      case FencedCodeBlock code -> newLine(words).append(code.getLiteral().strip());
      case IndentedCodeBlock code -> newLine(words).append(code.getLiteral().strip());
      case SoftLineBreak _, HardLineBreak _ -> words.append('\n');
      case Block block
          when !(block.getParent() instanceof ListItem && block.getPrevious() == null) ->
          newLine(words);
      default -> {}
    }
  }

  private static StringBuilder newLine(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
      words.append('\n');
    }
    return words;
  }

  /** The next node in reading order, without recursion. */
  private static @Nullable Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    for (var up = node; up != null; up = up.getParent()) {
      if (up.getNext() != null) {
        return up.getNext();
      }
    }
    return null;
  }

  /** No more of the text than the excerpt can need, with every run of white space as one space. */
  private static String onOneLine(String text, int most) {
    var line = new StringBuilder(Math.min(text.length(), most));
    var space = false;
    for (var at = 0; at < text.length() && line.length() < most; at++) {
      var letter = text.charAt(at);
      if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
        space = !line.isEmpty();
        continue;
      }
      if (space) {
        line.append(' ');
        space = false;
      }
      line.append(letter);
    }
    return line.toString();
  }

  private static int endOf(String line, int letters, boolean whole) {
    if (whole && line.length() <= letters) {
      return line.length();
    }
    var eachLetter = BreakIterator.getCharacterInstance(Locale.ROOT);
    eachLetter.setText(line);
    var end = 0;
    for (var count = 0; count < letters; count++) {
      var next = eachLetter.next();
      if (next == BreakIterator.DONE) {
        return line.length();
      }
      if (next == line.length() && !whole) {
        // the last letter may be cut in two; a single one without end is cut anyway
        return end > 0 ? end : line.offsetByCodePoints(0, letters);
      }
      end = next;
    }
    return end;
  }

  /** Where a line of print could end: knows of languages that write without spaces. */
  private static int betweenWords(String line, int end) {
    var places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(line);
    var place = places.isBoundary(end) ? end : places.preceding(end);
    return place > end / 2 ? place : end;
  }
}
