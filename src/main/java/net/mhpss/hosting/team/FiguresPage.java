package net.mhpss.hosting.team;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.mhpss.hosting.HostCard;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** How the team does, for the hosting manager. */
record FiguresPage(
    Period period,
    List<Choice> periods,
    List<Row> rows,
    TeamFigures.Done all,
    int opened,
    int overdue,
    int waiting,
    int joined,
    List<Chart> charts,
    List<Away> away,
    List<Gap> languages,
    List<Gap> regions,
    boolean everywhere)
    implements Page {
  /** One host: what they have at this moment, and what they did in the period. */
  record Row(HostCard card, TeamFigures.Load load, TeamFigures.Done done, int opened) {
    String weightKey() {
      return "hosting.weight-" + load.weight().toLowerCase(Locale.ROOT);
    }

    boolean isFull() {
      return load.members() > load.room();
    }
  }

  /** When somebody is away, and who stands in where somebody was named. */
  record Away(String host, Instant since, @Nullable Instant until, @Nullable String backup) {}

  /** A language or a region, how many members, and how many of them nobody can speak with. */
  record Gap(String name, int members, int alone) {}

  static String hours(Here here, @Nullable Integer hours) {
    if (hours == null) {
      return "–";
    }
    return hours < 96
        ? here.say("team.hours", "hours", hours)
        : here.say("team.days", "days", hours / 24);
  }

  static String percent(Here here, @Nullable Double share) {
    return share == null ? "–" : here.say("team.percent", "share", share);
  }

  static String value(Here here, Chart.Kind kind, @Nullable Integer value) {
    if (value == null) {
      return "–";
    }
    return switch (kind) {
      case COUNT -> here.number(value);
      case HOURS -> hours(here, value);
      case PERCENT -> percent(here, value / 100.0);
    };
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
