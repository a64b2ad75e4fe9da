package net.mhpss.hosting.presenting;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import net.mhpss.web.Languages;

/** What a host says of themself in one language. */
record AboutMeForm(String language, String background, String askMe) implements Form {
  static final int LONGEST_BACKGROUND = 600;
  static final int LONGEST_ASK = 300;

  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (Typed.length(Typed.block(background)) > LONGEST_BACKGROUND) {
      problems.put("background", "hosting.background-too-long");
    }
    if (Typed.length(Typed.block(askMe)) > LONGEST_ASK) {
      problems.put("askMe", "hosting.ask-me-too-long");
    }
    return problems;
  }

  boolean isEmpty() {
    return Typed.block(background).isBlank() && Typed.block(askMe).isBlank();
  }

  boolean isInALanguageOfOurs() {
    return Languages.offered(language) != null;
  }
}
