package net.mhpss.files;

import java.util.regex.Pattern;
import net.mhpss.text.Typed;

/**
 * What the sender called a file. Only ever shown, and offered as the name of a download; so it is
 * one clean line without path, reserved letters or hidden marks, and ends as its content demands.
 */
record OriginalName(String words, String ending) {
  private static final int LONGEST = 120;
  private static final Pattern RESERVED = Pattern.compile("[:*?\"<>|]+");
  private static final Pattern ENDING = Pattern.compile("(?=[0-9]*[A-Za-z])[A-Za-z0-9]{1,8}");

  static OriginalName of(String sent) {
    var clean = Typed.line(sent);
    var bare = clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
    var safe = RESERVED.matcher(bare).replaceAll("-").strip();
    var dot = safe.lastIndexOf('.');
    return dot >= 0 && ENDING.matcher(safe.substring(dot + 1)).matches()
        ? new OriginalName(trimmed(safe.substring(0, dot)), safe.substring(dot + 1))
        : new OriginalName(trimmed(safe), "");
  }

  /**
   * The name with an ending that says what the content is; an ending that says nothing becomes part
   * of the words.
   */
  String as(Format format) {
    var fits = format.hasEnding(ending);
    var all = fits || ending.isEmpty() ? words : words + "." + ending;
    return shortened(all.isEmpty() ? "file" : all) + "." + (fits ? ending : format.ending());
  }

  private static String trimmed(String words) {
    return words.replaceAll("^[.\\s]+|[.\\s]+$", "");
  }

  private static String shortened(String words) {
    return Typed.length(words) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip();
  }
}
