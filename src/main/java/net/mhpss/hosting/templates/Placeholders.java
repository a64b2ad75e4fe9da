package net.mhpss.hosting.templates;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in braces that stand for something else in each welcome: {@code {member}}. */
final class Placeholders {
  /** Those that there are. */
  static final List<String> KNOWN = List.of("member", "host", "topics", "languages");

  private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]*)\\}");

  private Placeholders() {}

  /** The text with all of them filled in; what is not known stays as it is. */
  static String filled(String text, Filling filling) {
    return IN_BRACES
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group(1).strip()) {
                      case "member" -> filling.member();
                      case "host" -> filling.host();
                      case "topics" -> filling.topics();
                      case "languages" -> filling.languages();
                      default -> found.group();
                    }));
  }

  /** What stands in braces and is not known. */
  static List<String> unknown(String text) {
    return IN_BRACES
        .matcher(text)
        .results()
        .map(found -> found.group(1).strip())
        .filter(word -> !KNOWN.contains(word))
        .distinct()
        .toList();
  }
}
