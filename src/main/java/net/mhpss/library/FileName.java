package net.mhpss.library;

import java.util.regex.Pattern;
import net.mhpss.files.Format;
import net.mhpss.text.Typed;

/**
 * What a file is called on the disk of whoever downloads it: its title, its language and an ending
 * that is true.
 */
final class FileName {
  private static final int LONGEST = 100;
  private static final Pattern RESERVED = Pattern.compile("[\\\\/:*?\"<>|%\\p{Cntrl}\\p{Cf}]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s.\\-]+|[\\s.\\-]+$");

  private FileName() {}

  static String of(String title, String language, Format format) {
    var safe = RESERVED.matcher(Typed.line(title)).replaceAll(" ").replaceAll("\\s+", " ");
    var cut =
        Typed.length(safe) <= LONGEST
            ? safe
            : safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
    var words = EDGES.matcher(cut).replaceAll("");
    return (words.isEmpty() ? "file" : words) + " (" + language + ")." + format.ending();
  }
}
