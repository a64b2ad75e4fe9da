package net.mhpss.messages;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which somebody writes to somebody. */
public record NewMessage(String body) implements Form {
  /** Nothing written yet. */
  public static final NewMessage EMPTY = new NewMessage("");

  /** How long a message may be, in letters. */
  public static final int LONGEST = 20_000;

  /** What is to be sent, cleaned. */
  public String text() {
    return Typed.block(body);
  }

  /** Message keys by field; empty when all is well. */
  public Map<String, String> problems() {
    var text = text();
    if (text.isEmpty()) {
      return Map.of("body", "messages.body-missing");
    }
    return Typed.length(text) > LONGEST ? Map.of("body", "messages.body-too-long") : Map.of();
  }
}
