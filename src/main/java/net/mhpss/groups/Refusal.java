package net.mhpss.groups;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a host declines somebody, and tells them why if they like. */
record Refusal(String reason) implements Form {
  static final Refusal EMPTY = new Refusal("");
  static final int LONGEST = 1_000;

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    return Typed.length(cleanReason()) > LONGEST
        ? Map.of("reason", "groups.note-too-long")
        : Map.of();
  }

  String cleanReason() {
    return Typed.block(reason);
  }
}
