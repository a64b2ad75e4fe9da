package net.mhpss.hosting.notes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Words that belong into no note: illnesses, diagnoses, cases, and numbers that look like
 * somebody's papers. Many are the daily words of this network as well, so whoever uses one is asked
 * once and never held up.
 */
@Component
class Delicate {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");
  private static final Pattern A_DAY =
      Pattern.compile("\\b(19|20)\\p{Nd}{2}-\\p{Nd}{2}-\\p{Nd}{2}\\b");
  private static final Pattern LIKE_A_NUMBER_OF_PAPERS =
      Pattern.compile("\\p{Nd}(?:[ ./-]?\\p{Nd}){6,}|\\b\\p{L}{1,4}[-/ ]?\\p{Nd}{5,}");

  /** What stands before a word without a space in Arabic: and, with, for, the. */
  private static final String BEFORE = "(?<![\\p{L}\\p{Nd}])(?:[وف]?(?:ال|بال|لل|[بلك])?)?";

  private final Pattern words;

  Delicate() {
    words = Pattern.compile(BEFORE + "(?:" + String.join("|", read()) + ")(?![\\p{L}\\p{Nd}])");
  }

  /** What in this text makes one ask, as it is written there; nothing, mostly. */
  List<String> in(String text) {
    var folded = folded(text);
    var found = new ArrayList<String>();
    words.matcher(folded).results().map(MatchResult::group).forEach(found::add);
    LIKE_A_NUMBER_OF_PAPERS
        .matcher(A_DAY.matcher(folded).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .forEach(found::add);
    return found.stream().distinct().limit(5).toList();
  }

  private static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** One word or phrase a line; a star stands for any ending. */
  private static List<String> read() {
    try {
      return new ClassPathResource("notes/delicate-words.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> folded(line).replace(" ", "[ -]").replace("*", "\\p{L}*"))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
