package net.mhpss.hosting;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.mhpss.web.Languages;
import org.springframework.stereotype.Component;

/**
 * What a welcome may begin with, in each language. Each holds one sentence in brackets that only
 * the host can write; a welcome is not sent while it is still there, nor when nothing was written
 * in its place.
 */
@Component
class WelcomeTemplates {
  private static final Pattern UNWRITTEN = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final PackagedTexts texts;

  WelcomeTemplates(PackagedTexts texts) {
    this.texts = texts;
  }

  /** The template with both names filled in. */
  String filled(Locale language, String member, String host) {
    return texts.welcome(language).replace("{member}", member).replace("{host}", host);
  }

  /**
   * Whether a welcome is no more than one of the templates, or still holds the sentence in
   * brackets.
   */
  boolean isUntouched(String welcome, String member, String host) {
    var written = words(welcome);
    for (var language : Languages.ALL) {
      var template = filled(language, member, host);
      if (written.equals(words(template))
          || written.equals(words(UNWRITTEN.matcher(template).replaceAll("")))
          || written.contains(sentenceInBrackets(language))) {
        return true;
      }
    }
    return false;
  }

  private String sentenceInBrackets(Locale language) {
    return UNWRITTEN
        .matcher(texts.welcome(language))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .map(WelcomeTemplates::words)
        .orElseThrow();
  }

  private static String words(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
