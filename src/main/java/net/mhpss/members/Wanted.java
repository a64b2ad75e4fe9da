package net.mhpss.members;

import java.util.ArrayList;
import java.util.List;
import net.mhpss.web.Form;

/**
 * Whom somebody looks for in the directory; {@code before} is the last member of the page before.
 */
record Wanted(
    String kind, String country, String region, String language, String interest, String before)
    implements Form {
  List<String> findableBy() {
    var by = new ArrayList<String>();
    add(by, "kind:", kind);
    add(by, "country:", country);
    add(by, "region:", region);
    add(by, "language:", language);
    add(by, "interest:", interest);
    return by;
  }

  private static void add(List<String> by, String what, String value) {
    if (!value.isEmpty()) {
      by.add(what + value);
    }
  }
}
