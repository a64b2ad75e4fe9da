package net.mhpss.hosting.team;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.mhpss.hosting.Wording;
import net.mhpss.web.Choice;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.TextFile;
import net.mhpss.web.Right;
import net.mhpss.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FiguresPages {
  private static final int TREND = 12;

  private final TeamFigures figures;
  private final Wording wording;
  private final Texts texts;

  FiguresPages(TeamFigures figures, Wording wording, Texts texts) {
    this.figures = figures;
    this.wording = wording;
    this.texts = texts;
  }

  @GetMapping("/desk/team")
  Reply team(@RequestParam(defaultValue = "") String months, Reader.Member reader) {
    return reader.may(Right.OVERSEE_HOSTING)
        ? page(Period.of(months, figures.thisMonth()), reader.language())
        : new NotFound();
  }

  private FiguresPage page(Period period, Locale language) {
    var loads = figures.loads();
    var done = figures.done(period);
    var trend = figures.months(new Period(Math.max(TREND, period.months()), period.last()));
    var opened = figures.opened(new Period(Math.max(TREND, period.months()), period.last()));
    return new FiguresPage(
        period,
        Period.OFFERED.stream().map(offered -> choice(offered, language)).toList(),
        loads.stream()
            .map(
                load ->
                    new FiguresPage.Row(
                        wording.card(load.host(), language),
                        load,
                        done.hosts().getOrDefault(load.host().id(), TeamFigures.Done.NOTHING),
                        sum(opened, period, load.host().id())))
            .toList(),
        done.all(),
        sum(opened, period, null),
        loads.stream().mapToInt(TeamFigures.Load::late).sum(),
        figures.waitForAnother(),
        trend.stream()
            .filter(month -> !month.month().atDay(1).isBefore(period.from()))
            .mapToInt(TeamFigures.Month::joined)
            .sum(),
        charts(trend, opened, language),
        away(loads),
        figures.languagesWithoutHost(loads).stream()
            .map(
                gap ->
                    new FiguresPage.Gap(
                        wording.languages(List.of(gap.language()), language),
                        gap.members(),
                        gap.alone()))
            .toList(),
        figures.regionsWithoutHost(loads).stream()
            .map(
                gap ->
                    new FiguresPage.Gap(
                        wording.regions(List.of(gap.region()), language), gap.members(), 0))
            .toList(),
        loads.stream().anyMatch(load -> load.host().regions().isEmpty()));
  }

  private List<FiguresPage.Away> away(List<TeamFigures.Load> loads) {
    var names = new HashMap<Long, String>();
    loads.forEach(load -> names.put(load.host().id(), load.host().name()));
    return figures.away().stream()
        .filter(away -> names.containsKey(away.host()))
        .map(
            away ->
                new FiguresPage.Away(
                    names.getOrDefault(away.host(), ""),
                    away.since(),
                    away.until(),
                    away.backup() == null ? null : names.get(away.backup())))
        .toList();
  }

  private Choice choice(int months, Locale language) {
    return new Choice(
        Integer.toString(months), texts.say(language, "team.months", Map.of("months", months)));
  }

  private static List<Chart> charts(
      List<TeamFigures.Month> months, List<TeamFigures.Opened> opened, Locale language) {
    return List.of(
        chart(
            "joined",
            "team.chart-joined",
            Chart.Kind.COUNT,
            months,
            language,
            TeamFigures.Month::joined),
        chart(
            "welcome",
            "team.chart-welcome",
            Chart.Kind.HOURS,
            months,
            language,
            month -> month.done().welcomes().median(),
            month -> month.done().welcomes().ninth()),
        chart(
            "in-time",
            "team.chart-in-time",
            Chart.Kind.PERCENT,
            months,
            language,
            month -> percent(month.done().welcomes().inTime(0))),
        chart(
            "answers",
            "team.chart-answers",
            Chart.Kind.COUNT,
            months,
            language,
            month -> month.done().answers().times()),
        chart(
            "answer",
            "team.chart-answer",
            Chart.Kind.HOURS,
            months,
            language,
            month -> month.done().answers().median(),
            month -> month.done().answers().ninth()),
        chart(
            "introductions",
            "team.chart-introductions",
            Chart.Kind.COUNT,
            months,
            language,
            month -> in(opened, month.month())));
  }

  private static int in(List<TeamFigures.Opened> opened, YearMonth month) {
    return opened.stream()
        .filter(some -> some.month().equals(month))
        .mapToInt(TeamFigures.Opened::times)
        .sum();
  }

  /** Those of one host, or of all. */
  private static int sum(List<TeamFigures.Opened> opened, Period period, @Nullable Long host) {
    return opened.stream()
        .filter(some -> host == null || host.equals(some.host()))
        .filter(some -> !some.month().atDay(1).isBefore(period.from()))
        .mapToInt(TeamFigures.Opened::times)
        .sum();
  }

  private static @Nullable Integer percent(@Nullable Double share) {
    return share == null ? null : (int) Math.round(share * 100);
  }

  private static Chart chart(
      String name,
      String title,
      Chart.Kind kind,
      List<TeamFigures.Month> months,
      Locale language,
      Function<TeamFigures.Month, @Nullable Integer> value) {
    return chart(name, title, kind, months, language, value, month -> null);
  }

  private static Chart chart(
      String name,
      String title,
      Chart.Kind kind,
      List<TeamFigures.Month> months,
      Locale language,
      Function<TeamFigures.Month, @Nullable Integer> value,
      Function<TeamFigures.Month, @Nullable Integer> mark) {
    return Chart.of(
        name,
        title,
        months.stream()
            .map(
                month ->
                    new Chart.Value(
                        new TeamMonth(month.month()), value.apply(month), mark.apply(month)))
            .toList(),
        kind,
        Languages.direction(language).equals("rtl"));
  }

  @GetMapping("/desk/team/figures.csv")
  Reply csv(
      @RequestParam(defaultValue = "") String months,
      @RequestParam(defaultValue = "") String bom,
      Reader.Member reader) {
    if (!reader.may(Right.OVERSEE_HOSTING)) {
      return new NotFound();
    }
    var period = Period.of(months, figures.thisMonth());
    return new TextFile(
        "hosting-" + period.last() + ".csv",
        "text/csv;charset=UTF-8",
        FiguresInCsv.of(
            figures.months(period),
            figures.hostMonths(period),
            figures.opened(period),
            bom.equals("on")));
  }
}
