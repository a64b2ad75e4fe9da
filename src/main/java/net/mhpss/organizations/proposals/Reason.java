package net.mhpss.organizations.proposals;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** Why a host does not take up what a member has proposed: the member reads it. */
record Reason(String reason) implements Form {
  static final int LONGEST = 1_000;

  String text() {
    return Typed.block(reason).strip();
  }

  Map<String, String> problems() {
    if (text().isEmpty()) {
      return Map.of("reason", "organizations.reason-missing");
    }
    return Typed.length(text()) > LONGEST
        ? Map.of("reason", "organizations.reason-too-long")
        : Map.of();
  }
}
