package net.mhpss.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How numbers, sizes, days and lists are written in each language (Unicode CLDR). */
@Component
public class Writing {
  private static final long KILO = 1_000;
  private static final long MEGA = 1_000_000;

  private final Clock clock;
  private final Map<Locale, Style> styles = new HashMap<>();

  Writing(Clock clock) {
    this.clock = clock;
    Languages.ALL.forEach(language -> styles.put(language, Style.of(Languages.writing(language))));
  }

  /** A whole number. */
  public String number(Locale language, long number) {
    return style(language).number.format(number).toString();
  }

  /** A size in bytes, decimal units as shops and phones count them. */
  public String size(Locale language, long bytes) {
    var size = style(language).size;
    if (bytes < KILO) {
      return size.unit(MeasureUnit.BYTE).format(bytes).toString();
    }
    return bytes < MEGA
        ? size.unit(MeasureUnit.KILOBYTE).format(Math.round(bytes / (double) KILO)).toString()
        : size.unit(MeasureUnit.MEGABYTE).format(bytes / (double) MEGA).toString();
  }

  /** A day: "23 Nov 2026". */
  public String day(Locale language, LocalDate day) {
    return style(language).day.format(day);
  }

  /** Day and time: "23 Nov 2026, 14:05". */
  public String time(Locale language, ZonedDateTime time) {
    return style(language).time.format(time);
  }

  /** "3 days ago", "in 20 hours", "just now". */
  public String ago(Locale language, Instant moment) {
    var between = Duration.between(clock.instant(), moment);
    var relative = style(language).relative;
    long seconds = between.abs().toSeconds();
    double sign = between.isNegative() ? -1 : 1;
    if (seconds < 60) {
      return relative.format(
          RelativeDateTimeFormatter.Direction.PLAIN, RelativeDateTimeFormatter.AbsoluteUnit.NOW);
    }
    if (seconds < 3_600) {
      return relative.formatNumeric(sign * (seconds / 60), RelativeDateTimeUnit.MINUTE);
    }
    if (seconds < 86_400) {
      return relative.formatNumeric(sign * (seconds / 3_600), RelativeDateTimeUnit.HOUR);
    }
    if (seconds < 86_400 * 45) {
      return relative.formatNumeric(sign * (seconds / 86_400), RelativeDateTimeUnit.DAY);
    }
    if (seconds < 86_400 * 365) {
      return relative.formatNumeric(sign * (seconds / (86_400 * 30)), RelativeDateTimeUnit.MONTH);
    }
    return relative.formatNumeric(sign * (seconds / (86_400 * 365)), RelativeDateTimeUnit.YEAR);
  }

  /** "Arabic, English and French". */
  public String list(Locale language, List<String> things) {
    return style(language)
        .list
        .format(things.stream().map(thing -> Direction.kept(thing, language)).toList());
  }

  private Style style(Locale language) {
    return Objects.requireNonNull(styles.get(language));
  }

  private record Style(
      LocalizedNumberFormatter number,
      LocalizedNumberFormatter size,
      DateTimeFormatter day,
      DateTimeFormatter time,
      RelativeDateTimeFormatter relative,
      ListFormatter list) {
    static Style of(ULocale locale) {
      var number = NumberFormatter.withLocale(locale).unit(NoUnit.BASE);
      return new Style(
          number,
          NumberFormatter.withLocale(locale)
              .unitWidth(UnitWidth.SHORT)
              .precision(Precision.maxFraction(1)),
          DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(locale.toLocale()),
          DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
              .localizedBy(locale.toLocale()),
          RelativeDateTimeFormatter.getInstance(locale),
          ListFormatter.getInstance(locale));
    }
  }
}
