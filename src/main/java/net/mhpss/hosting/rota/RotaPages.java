package net.mhpss.hosting.rota;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.Hosts;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TextFile;
import net.mhpss.web.Right;
import net.mhpss.web.Texts;
import net.mhpss.web.Writing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RotaPages {
  private final Rota rota;
  private final Hosts hosts;
  private final Calendar calendar;
  private final Texts texts;
  private final Writing writing;

  RotaPages(Rota rota, Hosts hosts, Calendar calendar, Texts texts, Writing writing) {
    this.rota = rota;
    this.hosts = hosts;
    this.calendar = calendar;
    this.texts = texts;
    this.writing = writing;
  }

  @GetMapping("/desk/rota")
  Reply rota(Reader.Member reader) {
    return reader.may(Right.HOST_MEMBERS) ? page(reader, Map.of()) : new NotFound();
  }

  private RotaPage page(Reader.Member reader, Map<String, String> problems) {
    var team = hosts.team().stream().collect(toMap(Host::id, host -> host));
    var weeks = rota.weeks();
    var later = weeks.stream().skip(1).filter(duty -> duty.host() != null).toList();
    var mine = later.stream().filter(duty -> isOf(reader, duty)).toList();
    var others = later.stream().filter(duty -> !isOf(reader, duty)).toList();
    var swaps = rota.swaps(reader.id());
    return new RotaPage(
        host(team, weeks.getFirst()),
        weeks.stream()
            .map(
                duty ->
                    new RotaPage.Row(
                        duty.week(), duty.last(), host(team, duty), isOf(reader, duty)))
            .toList(),
        mine.stream()
            .map(duty -> new Choice(duty.week().toString(), inWords(duty, reader.language())))
            .toList(),
        others.stream()
            .map(
                duty ->
                    new Choice(
                        duty.week().toString(),
                        inWords(duty, reader.language()) + " · " + name(team, duty)))
            .toList(),
        swaps.stream()
            .filter(swap -> swap.other() == reader.id())
            .map(swap -> shown(swap, swap.host(), team))
            .toList(),
        swaps.stream()
            .filter(swap -> swap.host() == reader.id())
            .map(swap -> shown(swap, swap.other(), team))
            .toList(),
        reader.may(Right.OVERSEE_HOSTING),
        problems);
  }

  private static boolean isOf(Reader.Member reader, Duty duty) {
    return Long.valueOf(reader.id()).equals(duty.host());
  }

  private static @org.jspecify.annotations.Nullable Host host(Map<Long, Host> team, Duty duty) {
    return duty.host() == null ? null : team.get(duty.host());
  }

  private static String name(Map<Long, Host> team, Duty duty) {
    var host = host(team, duty);
    return host == null ? "" : host.name();
  }

  private static RotaPage.ShownSwap shown(Swap swap, long with, Map<Long, Host> team) {
    var host = team.get(with);
    return new RotaPage.ShownSwap(
        swap.address(), host == null ? "" : host.name(), swap.week(), swap.forWeek());
  }

  private String inWords(Duty duty, Locale language) {
    return texts.say(
        language,
        "rota.from-to",
        Map.of(
            "from", writing.day(language, duty.week()), "to", writing.day(language, duty.last())));
  }

  @GetMapping("/desk/rota/mine.ics")
  Reply mine(Reader.Member reader) {
    return reader.may(Right.HOST_MEMBERS)
        ? new TextFile(
            "duties.ics",
            "text/calendar;charset=UTF-8",
            calendar.of(rota.of(reader.id()), reader.language()))
        : new NotFound();
  }

  @GetMapping("/desk/rota/weeks")
  Reply weeks(Reader.Member reader) {
    return reader.may(Right.OVERSEE_HOSTING)
        ? weeksPage(reader.language(), chosen(rota.weeks()), Map.of())
        : new NotFound();
  }

  private List<String> chosen(List<Duty> duties) {
    var addresses = hosts.team().stream().collect(toMap(Host::id, Host::address));
    return duties.stream()
        .map(
            duty ->
                duty.host() == null
                    ? duty.week().toString()
                    : duty.week() + " " + addresses.getOrDefault(duty.host(), ""))
        .toList();
  }

  private WeeksPage weeksPage(Locale language, List<String> chosen, Map<String, String> problems) {
    var team = hosts.team();
    var kept = new HashSet<>(chosen);
    return new WeeksPage(
        rota.weeks().stream()
            .map(
                duty -> {
                  var choices = choices(duty.week(), team, language);
                  return new WeeksPage.Week(
                      duty.week(),
                      duty.last(),
                      choices,
                      choices.stream()
                          .map(Choice::value)
                          .filter(kept::contains)
                          .findFirst()
                          .orElse(duty.week().toString()));
                })
            .toList(),
        problems);
  }

  private List<Choice> choices(LocalDate week, List<Host> team, Locale language) {
    return Stream.concat(
            Stream.of(new Choice(week.toString(), texts.say(language, "rota.nobody"))),
            team.stream().map(host -> new Choice(week + " " + host.address(), host.name())))
        .toList();
  }

  @PostMapping("/desk/rota/weeks")
  Reply set(RotaForm form, Reader.Member reader) {
    if (!reader.may(Right.OVERSEE_HOSTING)) {
      return new NotFound();
    }
    var duties = duties(form);
    return duties.isPresent() && rota.set(duties.get(), reader)
        ? new SeeOther("/desk/rota")
        : new Invalid(weeksPage(reader.language(), form.duty(), Map.of("duty", "rota.wrong")));
  }

  private Optional<List<Duty>> duties(RotaForm form) {
    var team = hosts.team().stream().collect(toMap(Host::address, Host::id));
    var duties = new ArrayList<Duty>();
    for (var chosen : form.duty()) {
      var parts = chosen.split(" ", 2);
      var week = SwapForm.date(parts[0]);
      var host = parts.length == 1 ? null : team.get(parts[1]);
      if (week.isEmpty() || (parts.length == 2 && host == null)) {
        return Optional.empty();
      }
      duties.add(new Duty(week.get(), host));
    }
    return duties.isEmpty() ? Optional.empty() : Optional.of(duties);
  }

  @PostMapping("/desk/rota/turns")
  Reply fillInTurn(Reader.Member reader) {
    return rota.fillInTurn(reader) ? new SeeOther("/desk/rota/weeks") : new NotFound();
  }

  @PostMapping("/desk/rota/swaps")
  Reply ask(SwapForm form, Reader.Member reader) {
    if (!reader.may(Right.HOST_MEMBERS)) {
      return new NotFound();
    }
    return form.own().isPresent()
            && form.others().isPresent()
            && rota.ask(form.own().get(), form.others().get(), reader)
        ? new SeeOther("/desk/rota")
        : new Invalid(page(reader, Map.of("week", "rota.changed")));
  }

  @PostMapping("/desk/rota/swaps/{id}/acceptance")
  Reply accept(@PathVariable Address id, Reader.Member reader) {
    return reader.may(Right.HOST_MEMBERS) && rota.accept(id, reader)
        ? new SeeOther("/desk/rota")
        : new NotFound();
  }

  @PostMapping("/desk/rota/swaps/{id}/end")
  Reply end(@PathVariable Address id, Reader.Member reader) {
    return reader.may(Right.HOST_MEMBERS) && rota.end(id, reader)
        ? new SeeOther("/desk/rota")
        : new NotFound();
  }
}
