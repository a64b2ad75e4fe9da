package net.mhpss.contact;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** Something written into a thread: an answer, a note, a writer's answer; {@code done} ends it. */
record AnswerForm(String body, boolean done) implements Form {
  static final AnswerForm EMPTY = new AnswerForm("", false);
  static final int LONGEST = 10_000;
  static final int LONGEST_NOTE = 2_000;

  String text() {
    return Typed.block(body).strip();
  }

  Map<String, String> problems(int longest) {
    if (text().isEmpty()) {
      return Map.of("body", "contact.answer-missing");
    }
    return Typed.length(text()) > longest ? Map.of("body", "contact.answer-too-long") : Map.of();
  }
}
