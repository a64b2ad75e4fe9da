package net.mhpss.hosting.team;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.Hosts;
import net.mhpss.hosting.Plan;
import net.mhpss.hosting.Plan.Move;
import net.mhpss.hosting.Reason;
import net.mhpss.hosting.Reassignments;
import net.mhpss.hosting.Reassignments.Outcome.CarriedOut;
import net.mhpss.hosting.Reassignments.Outcome.Changed;
import net.mhpss.hosting.Reassignments.Selection;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.web.Choice;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MovesPages {
  private final Reassignments reassignments;
  private final TeamFigures figures;
  private final Hosts hosts;
  private final Languages languages;
  private final Countries countries;

  MovesPages(
      Reassignments reassignments,
      TeamFigures figures,
      Hosts hosts,
      Languages languages,
      Countries countries) {
    this.reassignments = reassignments;
    this.figures = figures;
    this.hosts = hosts;
    this.languages = languages;
    this.countries = countries;
  }

  @GetMapping("/desk/team/moves")
  Reply moves(MovesForm form, @RequestParam(defaultValue = "0") String done, Reader.Member reader) {
    if (!reader.may(Right.OVERSEE_HOSTING)) {
      return new NotFound();
    }
    if (form.isBlank()) {
      return page(form, null, Map.of(), reader.language(), number(done));
    }
    var problems = problems(form, reader.language());
    return problems.isEmpty()
        ? page(form, plan(form, reader).orElse(null), Map.of(), reader.language(), 0)
        : new Invalid(page(form, null, problems, reader.language(), 0));
  }

  /** What was looked at is what is done, or it is shown anew. */
  @PostMapping("/desk/team/moves")
  Reply move(MovesForm form, Reader.Member reader) {
    if (!reader.may(Right.OVERSEE_HOSTING)) {
      return new NotFound();
    }
    var problems = problems(form, reader.language());
    if (!problems.isEmpty()) {
      return new Invalid(page(form, null, problems, reader.language(), 0));
    }
    var plan = plan(form, reader);
    if (plan.isEmpty() || plan.get().moves().isEmpty() || !plan.get().mark().equals(form.mark())) {
      return changed(form, reader);
    }
    return switch (reassignments.carryOut(plan.get(), reader)) {
      case CarriedOut(var members) -> new SeeOther("/desk/team/moves?done=" + members);
      case Changed() -> changed(form, reader);
      case Reassignments.Outcome.NotFound() -> new NotFound();
    };
  }

  private Reply changed(MovesForm form, Reader.Member reader) {
    return new Invalid(
        page(
            form,
            plan(form, reader).orElse(null),
            Map.of("mark", "team.moves-changed"),
            reader.language(),
            0));
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
  }

  private Map<String, String> problems(MovesForm form, Locale language) {
    var problems = new LinkedHashMap<String, String>();
    if (host(form.from()).isEmpty()) {
      problems.put("from", "team.moves-from-wrong");
    }
    if (!form.to().isBlank() && (host(form.to()).isEmpty() || form.to().equals(form.from()))) {
      problems.put("to", "team.moves-to-wrong");
    }
    if (!form.language().isBlank() && !languages.exists(form.language())) {
      problems.put("language", "team.moves-language-wrong");
    }
    if (!form.region().isBlank() && countries.region(form.region(), language).isEmpty()) {
      problems.put("region", "team.moves-region-wrong");
    }
    if (form.most(Reassignments.MOST).isEmpty()) {
      problems.put("number", "team.moves-number-wrong");
    }
    return problems;
  }

  private Optional<Host> host(String address) {
    return hosts.team().stream().filter(host -> host.address().equals(address)).findFirst();
  }

  private Optional<Plan> plan(MovesForm form, Reader.Member reader) {
    return host(form.from())
        .flatMap(
            from ->
                reassignments.plan(
                    new Selection(
                        from.id(),
                        form.language().isBlank() ? null : form.language(),
                        form.region().isBlank() ? null : form.region(),
                        form.onlyQuiet(),
                        form.most(Reassignments.MOST).orElse(0),
                        host(form.to()).map(to -> List.of(to.id())).orElse(List.of())),
                    reader));
  }

  private MovesPage page(
      MovesForm form,
      @Nullable Plan plan,
      Map<String, String> problems,
      Locale language,
      int done) {
    return new MovesPage(
        form,
        hosts.team().stream().map(host -> new Choice(host.address(), host.name())).toList(),
        languages.all(language).stream().map(each -> new Choice(each.code(), each.name())).toList(),
        countries.regions(language).stream()
            .flatMap(
                region ->
                    Stream.concat(
                        Stream.of(new Choice(region.m49(), region.name())),
                        countries.regionsIn(region.m49(), language).stream()
                            .map(inner -> new Choice(inner.m49(), inner.name()))))
            .toList(),
        done,
        plan == null ? null : preview(plan),
        problems);
  }

  private MovesPage.@Nullable Preview preview(Plan plan) {
    var loads = figures.loads().stream().collect(toMap(load -> load.host().id(), load -> load));
    var from = loads.get(plan.from());
    if (from == null) {
      return null;
    }
    var byHost = new TreeMap<>(plan.moves().stream().collect(groupingBy(move -> move.to().id())));
    var gets =
        byHost.entrySet().stream()
            .filter(given -> loads.containsKey(given.getKey()))
            .map(given -> gets(requireNonNull(loads.get(given.getKey())), given.getValue()))
            .toList();
    return new MovesPage.Preview(
        from.host(),
        plan.moves().size(),
        gets.stream().mapToInt(MovesPage.Gets::alone).sum(),
        gets,
        plan.mark());
  }

  private static MovesPage.Gets gets(TeamFigures.Load load, List<Move> moves) {
    var why = new TreeMap<String, Integer>();
    moves.forEach(
        move ->
            move.reasons()
                .forEach(
                    reason -> keyOf(reason).ifPresent(key -> why.merge(key, 1, Integer::sum))));
    return new MovesPage.Gets(
        load.host(),
        load.members(),
        moves.size(),
        load.room(),
        load.away(),
        (int)
            moves.stream()
                .filter(move -> move.reasons().stream().noneMatch(Reason.Speaks.class::isInstance))
                .count(),
        why.entrySet().stream()
            .map(each -> new MovesPage.Why(each.getKey(), each.getValue()))
            .toList());
  }

  private static Optional<String> keyOf(Reason reason) {
    return switch (reason) {
      case Reason.Speaks _ -> Optional.of("team.why-speaks");
      case Reason.LooksAfter _ -> Optional.of("team.why-region");
      case Reason.SameCountry _ -> Optional.of("team.why-country");
      case Reason.SameInterests _ -> Optional.of("team.why-interests");
      default -> Optional.empty();
    };
  }
}
