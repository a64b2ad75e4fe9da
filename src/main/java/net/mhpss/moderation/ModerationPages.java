package net.mhpss.moderation;

import java.util.List;
import java.util.Map;
import net.mhpss.messages.ReportedMessages;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ModerationPages {
  private final Reports reports;
  private final Decisions decisions;
  private final ReportableThings things;
  private final ReportedMessages messages;

  ModerationPages(
      Reports reports, Decisions decisions, ReportableThings things, ReportedMessages messages) {
    this.reports = reports;
    this.decisions = decisions;
    this.things = things;
    this.messages = messages;
  }

  @GetMapping("/moderation")
  Reply open(@RequestParam(defaultValue = "") String after, Reader.Member host) {
    return reports.scopeOf(host).isNothing()
        ? new NotFound()
        : page(reports.open(host, Address.of(after)), false);
  }

  @GetMapping("/moderation/closed")
  Reply closed(@RequestParam(defaultValue = "") String after, Reader.Member host) {
    return reports.scopeOf(host).isNothing()
        ? new NotFound()
        : page(reports.closed(host, Address.of(after)), true);
  }

  private static Reply page(List<Report> found, boolean closed) {
    var page = found.subList(0, Math.min(found.size(), Reports.PAGE));
    return new ReportsPage(page, found.size() > page.size(), closed);
  }

  @GetMapping("/moderation/{id}")
  Reply read(@PathVariable Address id, Reader.Member host) {
    return reports
        .find(id, host)
        .<Reply>map(report -> page(report, Closing.EMPTY, Map.of(), host))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/moderation/{id}/claim")
  Reply claim(@PathVariable Address id, Reader.Member host) {
    return reports
        .find(id, host)
        .filter(Report::isOpen)
        .<Reply>map(
            report -> {
              reports.claim(report, host);
              return new SeeOther(report.path());
            })
        .orElseGet(NotFound::new);
  }

  @PostMapping("/moderation/{id}/closure")
  Reply close(@PathVariable Address id, Closing form, Reader.Member host) {
    return reports
        .find(id, host)
        .filter(report -> report.isOpen() && report.isClaimedBy(host.id()))
        .map(report -> close(report, form, host))
        .orElseGet(NotFound::new);
  }

  private Reply close(Report report, Closing form, Reader.Member host) {
    var problems = form.problems(decisions.possible(report, host));
    if (!problems.isEmpty()) {
      return new Invalid(page(report, form, problems, host));
    }
    return Outcome.read(form.outcome())
            .filter(outcome -> decisions.close(report, outcome, form, host))
            .isPresent()
        ? new SeeOther("/moderation")
        : new NotFound();
  }

  @PostMapping("/moderation/{id}/closure/end")
  Reply undo(@PathVariable Address id, Reader.Member host) {
    return reports
        .find(id, host)
        .filter(report -> decisions.mayUndo(report, host))
        .<Reply>map(
            report -> {
              decisions.undo(report, host);
              return new SeeOther(report.path());
            })
        .orElseGet(NotFound::new);
  }

  private ReportPage page(
      Report report, Closing form, Map<String, String> problems, Reader.Member host) {
    var everywhere = reports.scopeOf(host).everywhere();
    return new ReportPage(
        report,
        things.shown(report).orElse(null),
        said(report, host),
        reports.earlier(report, host),
        report.isAppeal() ? reports.appealed(report).orElse(null) : null,
        report.isOpen() ? decisions.possible(report, host) : List.of(),
        everywhere,
        decisions.mayUndo(report, host),
        form,
        problems);
  }

  /** For whoever has taken it on alone, which the audit log knows. */
  private List<InContext.Piece> said(Report report, Reader.Member host) {
    return report.isClaimedBy(host.id())
        ? messages.of(report.id()).stream().map(ReportPage::piece).toList()
        : List.of();
  }
}
