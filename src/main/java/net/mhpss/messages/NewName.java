package net.mhpss.messages;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a conversation of several is named. */
record NewName(String name) implements Form {
  String called() {
    return Typed.line(name);
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    return Typed.length(called()) > NewGathering.LONGEST_NAME
        ? Map.of("name", "messages.name-too-long")
        : Map.of();
  }
}
