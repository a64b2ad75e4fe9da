package net.mhpss.groups.pictures;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a group is given a picture; the file itself is looked at before. */
record PictureForm(String credit) implements Form {
  static final int LONGEST = 120;

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (Typed.length(Typed.line(credit)) > LONGEST) {
      problems.put("credit", "groups.credit-too-long");
    }
    return problems;
  }
}
