package net.mhpss.organizations.affiliations;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import org.jspecify.annotations.Nullable;

/** What a member says of where they work: what they are there, and since which year. */
record EditedAffiliation(String title, String since) implements Form {
  static final int LONGEST_TITLE = 120;
  private static final int EARLIEST = 1900;

  String line() {
    return Typed.line(title);
  }

  /** The year as a number, in whichever digits it was typed; null when there is none. */
  @Nullable Integer year() {
    var typed = Typed.line(since);
    return typed.matches("\\p{Nd}{4}") ? Integer.valueOf(typed) : null;
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems(int thisYear) {
    var problems = new LinkedHashMap<String, String>();
    if (Typed.length(line()) > LONGEST_TITLE) {
      problems.put("title", "organizations.role-too-long");
    }
    var year = year();
    if (!Typed.line(since).isEmpty() && (year == null || year < EARLIEST || year > thisYear)) {
      problems.put("since", "organizations.year-wrong");
    }
    return problems;
  }
}
