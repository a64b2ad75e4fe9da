package net.mhpss.members.openid;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which somebody joins whose address the other house vouches for. */
record NewFromElsewhere(String name, boolean terms, boolean shared) implements Form {
  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    var called = Typed.line(name);
    if (called.isEmpty()) {
      problems.put("name", "members.name-missing");
    } else if (called.length() > 80) {
      problems.put("name", "members.name-too-long");
    }
    if (!terms) {
      problems.put("terms", "members.terms-missing");
    }
    return problems;
  }
}
