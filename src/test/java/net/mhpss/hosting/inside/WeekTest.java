package net.mhpss.hosting.inside;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WeekTest {
  @Test
  void peopleWorkAsTheirCountryDoes() {
    assertThat(Week.daysOf("CO")).doesNotContain(SATURDAY, SUNDAY).contains(MONDAY, FRIDAY);
    assertThat(Week.daysOf("EG")).doesNotContain(FRIDAY, SATURDAY).contains(SUNDAY);
    assertThat(Week.daysOf("YE")).doesNotContain(FRIDAY, SATURDAY).contains(SUNDAY);
    assertThat(Week.daysOf(null)).doesNotContain(SATURDAY, SUNDAY).hasSize(5);
    assertThat(Week.zoneOf("LB")).isEqualTo(ZoneId.of("Asia/Beirut"));
    assertThat(Week.zoneOf(null)).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void twoDaysFromFridayNoonAreOverOnTuesday() {
    var week = Week.usualIn("GH");
    var friday = Instant.parse("2026-11-27T12:00:00Z");
    assertThat(week.after(friday, Duration.ofHours(48)))
        .isEqualTo(Instant.parse("2026-12-01T12:00:00Z"));
    assertThat(week.after(Instant.parse("2026-11-28T12:00:00Z"), Duration.ofHours(48)))
        .isEqualTo(Instant.parse("2026-12-02T00:00:00Z"));
    assertThat(week.after(Instant.parse("2026-11-24T12:00:00Z"), Duration.ofHours(48)))
        .isEqualTo(Instant.parse("2026-11-26T12:00:00Z"));
    assertThat(week.isWorking(friday)).isTrue();
    assertThat(week.isWorking(Instant.parse("2026-11-28T12:00:00Z"))).isFalse();
  }

  @Test
  void whoWorksFromSundayHasTheSundayCounted() {
    var week = Week.usualIn("JO");
    assertThat(week.after(Instant.parse("2026-11-26T10:00:00Z"), Duration.ofHours(24)))
        .isEqualTo(Instant.parse("2026-11-29T10:00:00Z"));
  }

  @Test
  void aDayHasAsManyHoursAsItHasWhenTheClocksAreChanged() {
    var week =
        new Week(ZoneId.of("Europe/Berlin"), java.util.EnumSet.allOf(java.time.DayOfWeek.class));
    assertThat(week.after(Instant.parse("2026-03-28T11:00:00Z"), Duration.ofHours(48)))
        .as("noon, and 48 hours later an hour more by the clock")
        .isEqualTo(Instant.parse("2026-03-30T11:00:00Z"));
    var weekdays = new Week(ZoneId.of("Europe/Berlin"), Week.daysOf("DE"));
    assertThat(weekdays.after(Instant.parse("2026-03-27T11:00:00Z"), Duration.ofHours(24)))
        .as("half of Friday and half of Monday, by whichever clock")
        .isEqualTo(Instant.parse("2026-03-30T10:00:00Z"));
    var cairo = new Week(ZoneId.of("Africa/Cairo"), Week.daysOf("EG"));
    assertThat(cairo.after(Instant.parse("2026-04-23T10:00:00Z"), Duration.ofHours(13)))
        .as("Friday begins at one o'clock there, and is free like Saturday")
        .isEqualTo(Instant.parse("2026-04-25T22:00:00Z"));
  }

  @Test
  void timeThatBeginsOnAFreeDayBeginsWithTheNextWorkingDay() {
    var week = Week.usualIn("YE");
    assertThat(week.after(Instant.parse("2026-11-27T08:00:00Z"), Duration.ofHours(1)))
        .isEqualTo(Instant.parse("2026-11-28T22:00:00Z"));
    assertThat(week.after(Instant.parse("2026-11-29T08:00:00Z"), Duration.ZERO))
        .isEqualTo(Instant.parse("2026-11-29T08:00:00Z"));
  }
}
