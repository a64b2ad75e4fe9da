package net.mhpss.groups.digests;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.web.Reader;

/** How months are written and read. */
final class Months {
  private Months() {}

  /** "October 2026" in this language. */
  static String called(YearMonth month, Locale language) {
    var format = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH, ULocale.forLocale(language));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** The month that is typed like 2026-10, of the last year; else the last whole one. */
  static YearMonth read(String typed, Reader reader, Clock clock) {
    var now = YearMonth.now(clock.withZone(reader.zone()));
    return Optional.of(typed)
        .filter(text -> text.matches("\\d{4}-(0[1-9]|1[0-2])"))
        .map(YearMonth::parse)
        .filter(month -> !month.isAfter(now) && month.isAfter(now.minusYears(1)))
        .orElse(now.minusMonths(1));
  }
}
