package net.mhpss.governance;

import java.util.Map;
import net.mhpss.web.Form;

/**
 * The form by which a host writes a text of the network; {@code version} is the one they have read.
 */
record NewVersion(String text, String version) implements Form {
  Map<String, String> problems() {
    if (NetworkTexts.title(text.strip()).isEmpty()) {
      return Map.of("text", "governance.title-missing");
    }
    return text.length() > 40_000 ? Map.of("text", "governance.text-too-long") : Map.of();
  }

  long readVersion() {
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
  }
}
