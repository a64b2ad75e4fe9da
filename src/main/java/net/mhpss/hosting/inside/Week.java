package net.mhpss.hosting.inside;

import com.ibm.icu.util.Calendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import net.mhpss.taxonomy.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody works, by the clock of where they are: in many countries from Sunday
 * to Thursday.
 */
public record Week(ZoneId zone, Set<DayOfWeek> days) {
  private static final String NOWHERE = "001";

  /** What a member's clock is called who has not said what it is. */
  private static final String UNSAID = "UTC";

  public Week {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("Everybody works on some day");
    }
    days = Set.copyOf(days);
  }

  /**
   * As is usual in this country; where it is not known, from Monday to Friday by universal time.
   */
  public static Week usualIn(@Nullable String country) {
    return new Week(zoneOf(country), daysOf(country));
  }

  /** The days on which people work in this country. */
  static Set<DayOfWeek> daysOf(@Nullable String country) {
    var week = Calendar.getWeekDataForRegion(country == null ? NOWHERE : country);
    var days = EnumSet.allOf(DayOfWeek.class);
    var day = day(week.weekendOnset);
    days.remove(day);
    while (day != day(week.weekendCease)) {
      day = day.plus(1);
      days.remove(day);
    }
    return days;
  }

  private static DayOfWeek day(int sundayIsOne) {
    return DayOfWeek.SUNDAY.plus(sundayIsOne - 1);
  }

  /** The clock of this country; where it has several, the one in the middle. */
  public static ZoneId zoneOf(@Nullable String country) {
    return Clocks.of(country);
  }

  private static ZoneId zone(String named) {
    try {
      return ZoneId.of(named);
    } catch (DateTimeException newerThanJava) {
      return ZoneOffset.UTC;
    }
  }

  /**
   * How many minutes a clock is before universal time at this moment: the clock that somebody has
   * said, else that of their country; null where neither is known.
   */
  public static @Nullable Integer clock(
      @Nullable String said, @Nullable String country, Instant now) {
    if (said != null && !said.equals(UNSAID)) {
      return minutes(zone(said), now);
    }
    return country == null ? null : minutes(zoneOf(country), now);
  }

  private static int minutes(ZoneId zone, Instant now) {
    return zone.getRules().getOffset(now).getTotalSeconds() / 60;
  }

  /**
   * When so much time has gone by, counting only days on which they work: 48 hours from Friday noon
   * are over on Tuesday noon where Saturday and Sunday are free.
   */
  public Instant after(Instant since, Duration time) {
    var at = since.atZone(zone);
    var left = time;
    while (true) {
      var midnight = at.toLocalDate().plusDays(1).atStartOfDay(zone);
      if (days.contains(at.getDayOfWeek())) {
        var today = Duration.between(at, midnight);
        if (left.compareTo(today) <= 0) {
          return at.plus(left).toInstant();
        }
        left = left.minus(today);
      }
      at = midnight;
    }
  }

  /** Whether they work on the day that it is for them. */
  public boolean isWorking(Instant at) {
    return days.contains(at.atZone(zone).getDayOfWeek());
  }
}
