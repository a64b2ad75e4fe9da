package net.mhpss.organizations.logos;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a logo is shown; the file itself is looked at before. */
record LogoForm(String credit) implements Form {
  static final int LONGEST = 120;

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (Typed.length(Typed.line(credit)) > LONGEST) {
      problems.put("credit", "organizations.role-too-long");
    }
    return problems;
  }
}
