package net.mhpss.discussions.tending;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a host sums a discussion up; with {@code preview} to look at it first. */
record NewSummary(String text, boolean preview) implements Form {
  static final int LONGEST = 4_000;

  String cleanText() {
    return Typed.block(text);
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    if (cleanText().isEmpty()) {
      return Map.of("text", "discussions.text-missing");
    }
    return Typed.length(cleanText()) > LONGEST
        ? Map.of("text", "discussions.summary-too-long")
        : Map.of();
  }
}
