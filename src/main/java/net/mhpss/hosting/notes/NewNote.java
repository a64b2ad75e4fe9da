package net.mhpss.hosting.notes;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/**
 * The form by which a host notes something about a member.
 *
 * @param asked that it may be about health or a case, and the host was asked whether it is: nobody
 *     is asked twice
 */
record NewNote(String body, boolean asked) implements Form {
  static final NewNote EMPTY = new NewNote("", false);
  static final int LONGEST = 500;

  String text() {
    return Typed.block(body).strip();
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    if (text().isEmpty()) {
      return Map.of("body", "notes.body-missing");
    }
    return Typed.length(text()) > LONGEST ? Map.of("body", "notes.body-too-long") : Map.of();
  }
}
