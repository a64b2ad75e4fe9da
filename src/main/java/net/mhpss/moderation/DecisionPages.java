package net.mhpss.moderation;

import java.time.Clock;
import java.util.Map;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class DecisionPages {
  private final Decisions decisions;
  private final Reports reports;
  private final ObjectProvider<Reportable> rooms;
  private final Clock clock;

  DecisionPages(
      Decisions decisions, Reports reports, ObjectProvider<Reportable> rooms, Clock clock) {
    this.decisions = decisions;
    this.reports = reports;
    this.rooms = rooms;
    this.clock = clock;
  }

  @GetMapping("/decisions/{id}")
  Reply read(@PathVariable Address id, Reader.Member member) {
    return decisions
        .own(id, member)
        .<Reply>map(decision -> page(decision, MoreWords.EMPTY, Map.of()))
        .orElseGet(NotFound::new);
  }

  /** Of whom it concerns, or of whoever reported what was left as it was. */
  @PostMapping("/decisions/{id}/appeal")
  Reply appeal(@PathVariable Address id, MoreWords form, Reader.Member member) {
    var decision = decisions.own(id, member);
    var report = reports.own(id, member);
    var problems = form.problems();
    if (decision.isPresent()) {
      return !problems.isEmpty()
          ? new Invalid(page(decision.get(), form, problems))
          : appealed(id, form, decision.get().path(), member);
    }
    if (report.filter(OwnReport::closed).isEmpty()) {
      return new NotFound();
    }
    return !problems.isEmpty()
        ? new Invalid(new OwnReportPage(report.get(), form, problems))
        : appealed(id, form, report.get().path(), member);
  }

  private Reply appealed(Address id, MoreWords form, String path, Reader.Member member) {
    return decisions.appeal(id, form.text(), member) ? new SeeOther(path) : new NotFound();
  }

  @GetMapping("/suspended")
  Reply suspended(Reader.Member member) {
    return new SuspendedPage(decisions.holding(member));
  }

  private DecisionPage page(Decision decision, MoreWords form, Map<String, String> problems) {
    return new DecisionPage(
        decision, shown(decision), decision.mayBeAppealed(clock.instant()), form, problems);
  }

  /** Their own words alone, of all that whoever decided saw. */
  private @Nullable InContext shown(Decision decision) {
    var thing = decision.thing();
    return thing == null
        ? null
        : rooms.stream()
            .filter(room -> room.kind().equals(decision.kind()))
            .flatMap(room -> room.shown(thing).stream())
            .map(
                all ->
                    new InContext(
                        all.path(),
                        all.title(),
                        all.pieces().stream().filter(InContext.Piece::reported).toList()))
            .findFirst()
            .orElse(null);
  }
}
