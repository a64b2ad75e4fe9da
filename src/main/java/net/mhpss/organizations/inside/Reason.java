package net.mhpss.organizations.inside;

import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** Why a host does not take up what a member wants, or ends it: the member reads it. */
public record Reason(String reason) implements Form {
  /** How long it may be. */
  public static final int LONGEST = 1_000;

  /** Before anything is typed. */
  public static final Reason NONE = new Reason("");

  /** The reason as it is kept. */
  public String text() {
    return Typed.block(reason).strip();
  }

  /** Message keys by field; empty when all is well. */
  public Map<String, String> problems() {
    if (text().isEmpty()) {
      return Map.of("reason", "organizations.reason-missing");
    }
    return Typed.length(text()) > LONGEST
        ? Map.of("reason", "organizations.reason-too-long")
        : Map.of();
  }
}
