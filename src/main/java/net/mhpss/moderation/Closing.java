package net.mhpss.moderation;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a host closes a report. */
record Closing(String outcome, String note) implements Form {
  static final Closing EMPTY = new Closing("", "");

  String text() {
    return Typed.block(note);
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (Outcome.read(outcome).isEmpty()) {
      problems.put("outcome", "moderation.outcome-missing");
    }
    if (text().length() > MoreWords.LONGEST) {
      problems.put("note", "moderation.words-too-long");
    }
    return problems;
  }
}
