package net.mhpss.hosting.away;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.mhpss.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * When somebody will be away, as it was typed.
 *
 * @param from the first day away; empty for at once
 * @param back the first day at their desk again; empty for who does not know yet
 * @param backup the address of who stands in; empty for as usual
 */
public record NewAway(String from, String back, String backup) implements Form {
  static final NewAway EMPTY = new NewAway("", "", "");
  private static final int LONGEST_YEARS = 1;

  /** What is wrong with it on this day: message keys by field. */
  Map<String, String> problems(LocalDate today) {
    var problems = new LinkedHashMap<String, String>();
    var first = from.isBlank() ? Optional.of(today) : date(from);
    if (first.isEmpty()
        || first.get().isBefore(today)
        || first.get().isAfter(today.plusYears(LONGEST_YEARS))) {
      problems.put("from", "hosting.away-from-wrong");
    } else if (!back.isBlank()) {
      var last = date(back);
      if (last.isEmpty() || !last.get().isAfter(first.get())) {
        problems.put("back", "hosting.away-back-wrong");
      } else if (last.get().isAfter(first.get().plusYears(LONGEST_YEARS))) {
        problems.put("back", "hosting.away-too-long");
      }
    }
    return problems;
  }

  /** The first day away, where one was said. */
  @Nullable LocalDate first() {
    return date(from).orElse(null);
  }

  /** The first day back, where one was said. */
  @Nullable LocalDate last() {
    return date(back).orElse(null);
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
