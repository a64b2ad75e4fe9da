package net.mhpss.moderation;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** What whoever has reported somebody may add in their own words. */
record MoreWords(String note) implements Form {
  static final MoreWords EMPTY = new MoreWords("");
  static final int LONGEST = 2_000;

  String text() {
    return Typed.block(note);
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    if (text().isEmpty()) {
      return Map.of("note", "moderation.words-missing");
    }
    return text().length() > LONGEST ? Map.of("note", "moderation.words-too-long") : Map.of();
  }
}
