package net.mhpss.hosting.team;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The months that figures are of: the last so many, the present one among them. */
record Period(int months, YearMonth last) {
  static final List<Integer> OFFERED = List.of(1, 3, 6, 12, 24);
  private static final int AT_FIRST = 3;

  /** What was asked for, if it is offered. */
  static Period of(String asked, YearMonth last) {
    return new Period(
        OFFERED.stream()
            .filter(months -> asked.equals(months.toString()))
            .findFirst()
            .orElse(AT_FIRST),
        last);
  }

  LocalDate from() {
    return last.minusMonths(months - 1L).atDay(1);
  }
}
