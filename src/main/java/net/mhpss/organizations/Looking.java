package net.mhpss.organizations;

import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** What somebody looks for in the directory, and after which entry the list goes on. */
record Looking(String q, String kind, String country, String after) implements Form {
  private static final int LONGEST = 100;

  /** The name looked for as it may be shown again. */
  String typed() {
    var line = Typed.line(q);
    return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST));
  }

  /** For SQL: matches everything when nothing is looked for. */
  String pattern() {
    return "%" + Folded.of(typed()) + "%";
  }

  boolean isEverything() {
    return typed().isEmpty() && kind.isEmpty() && country.isEmpty();
  }
}
