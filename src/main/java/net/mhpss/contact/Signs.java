package net.mhpss.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** What a text alone tells about whether it was meant for us: no third party is asked. */
final class Signs {
  private static final Pattern LINK =
      Pattern.compile("(?i)\\bhttps?://|\\bwww\\.|\\[url|<a\\s+href");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int SEVERAL_LINKS = 3;
  private static final int MANY_LINKS = 6;
  private static final int LETTERS_TO_TELL = 20;

  private static final List<String> PHRASES = phrases();

  private Signs() {}

  /** What is to be seen in a text that is said to be in this language. */
  static Set<Sign> in(String text, String language) {
    var signs = EnumSet.noneOf(Sign.class);
    var links = LINK.matcher(text).results().limit(MANY_LINKS).count();
    if (links >= MANY_LINKS) {
      signs.add(Sign.MANY_LINKS);
    } else if (links >= SEVERAL_LINKS) {
      signs.add(Sign.LINKS);
    }
    var words = SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    var phrases = PHRASES.stream().filter(words::contains).limit(2).count();
    if (phrases > 0) {
      signs.add(phrases > 1 ? Sign.PHRASES : Sign.PHRASE);
    }
    if (isInOtherLetters(text, language)) {
      signs.add(Sign.OTHER_SCRIPT);
    }
    return signs;
  }

  /** A short text tells nothing, and many write Arabic in Latin letters and the other way round. */
  private static boolean isInOtherLetters(String text, String language) {
    var letters = 0;
    var other = 0;
    for (var at = 0; at < text.length(); ) {
      var letter = text.codePointAt(at);
      at += Character.charCount(letter);
      if (Character.isLetter(letter)) {
        letters++;
        other += isExpected(Character.UnicodeScript.of(letter), language) ? 0 : 1;
      }
    }
    return letters >= LETTERS_TO_TELL && other * 2 > letters;
  }

  private static boolean isExpected(Character.UnicodeScript script, String language) {
    return switch (script) {
      case LATIN, COMMON, INHERITED -> true;
      case ARABIC -> language.equals("ar");
      default -> false;
    };
  }

  private static List<String> phrases() {
    try {
      return new ClassPathResource("contact/phrases.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
