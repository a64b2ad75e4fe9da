package net.mhpss.groups.founding;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a host of the network says whether a group may be. */
record Decision(String decision, String reason) implements Form {
  static final Decision EMPTY = new Decision("", "");
  static final int LONGEST = 1_000;

  boolean isApproval() {
    return decision.equals("approve");
  }

  /** Message keys by field; empty when all is well. Who declines says why. */
  Map<String, String> problems() {
    if (!isApproval() && !decision.equals("decline")) {
      return Map.of("decision", "groups.decision-missing");
    }
    if (Typed.length(cleanReason()) > LONGEST) {
      return Map.of("reason", "groups.note-too-long");
    }
    return !isApproval() && cleanReason().isEmpty()
        ? Map.of("reason", "groups.reason-missing")
        : Map.of();
  }

  String cleanReason() {
    return Typed.block(reason);
  }
}
