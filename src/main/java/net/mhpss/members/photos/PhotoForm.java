package net.mhpss.members.photos;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a member shows a photo; the file itself is looked at before. */
record PhotoForm(String credit) implements Form {
  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (Typed.line(credit).length() > 120) {
      problems.put("credit", "members.credit-too-long");
    }
    return problems;
  }
}
