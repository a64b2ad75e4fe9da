package net.mhpss.members.keys;

import java.util.Map;
import net.mhpss.members.inside.Onward;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form that adds a passkey; {@code credential} is what the browser made of it. */
record NewPasskey(String name, String credential, String next) implements Form {
  private static final int LONGEST = 60;

  String line() {
    return Typed.line(name);
  }

  String safeNext() {
    return next.isEmpty() ? "/settings/sign-in" : Onward.safe(next);
  }

  Map<String, String> problems() {
    if (line().isEmpty()) {
      return Map.of("name", "keys.name-missing");
    }
    return Typed.length(line()) > LONGEST ? Map.of("name", "keys.name-too-long") : Map.of();
  }
}
