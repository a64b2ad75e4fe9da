package net.mhpss.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/**
 * The form by which a member begins a conversation of several.
 *
 * @param members the addresses of those who were chosen
 */
record NewGathering(String name, List<String> members, String body) implements Form {
  static final int LONGEST_NAME = 80;

  NewMessage message() {
    return new NewMessage(body);
  }

  String called() {
    return Typed.line(name);
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (Typed.length(called()) > LONGEST_NAME) {
      problems.put("name", "messages.name-too-long");
    }
    problems.putAll(message().problems());
    return problems;
  }
}
