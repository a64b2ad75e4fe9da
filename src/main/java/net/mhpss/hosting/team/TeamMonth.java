package net.mhpss.hosting.team;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import net.mhpss.web.Here;
import net.mhpss.web.Texts;

/** A month, as it is named in each language. */
record TeamMonth(YearMonth month) {
  /** "Nov 2026". */
  String name(Here here) {
    return here.say("team.month", "month", middle());
  }

  /** "Nov". */
  String shortName(Here here) {
    return here.say("team.month-short", "month", middle());
  }

  String name(Texts texts, Locale language) {
    return texts.say(language, "team.month", Map.of("month", middle()));
  }

  /** A moment that lies in it in every zone. */
  private Date middle() {
    return Date.from(month.atDay(15).atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
