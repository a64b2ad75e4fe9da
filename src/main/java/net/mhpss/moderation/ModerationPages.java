package net.mhpss.moderation;

import java.util.List;
import java.util.Map;
import net.mhpss.messages.ReportedMessages;
import net.mhpss.messages.ReportedMessages.Said;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ModerationPages {
  private final Reports reports;
  private final ReportedMessages messages;

  ModerationPages(Reports reports, ReportedMessages messages) {
    this.reports = reports;
    this.messages = messages;
  }

  @GetMapping("/moderation")
  Reply open(@RequestParam(defaultValue = "") String after, Reader.Member host) {
    return host.may(Right.MODERATE)
        ? page(reports.open(host, Address.of(after)), false)
        : new NotFound();
  }

  @GetMapping("/moderation/closed")
  Reply closed(@RequestParam(defaultValue = "") String after, Reader.Member host) {
    return host.may(Right.MODERATE)
        ? page(reports.closed(host, Address.of(after)), true)
        : new NotFound();
  }

  private static Reply page(List<Report> found, boolean closed) {
    var page = found.subList(0, Math.min(found.size(), Reports.PAGE));
    return new ReportsPage(page, found.size() > page.size(), closed);
  }

  @GetMapping("/moderation/{id}")
  Reply read(@PathVariable Address id, Reader.Member host) {
    return reports
        .find(id, host)
        .<Reply>map(report -> new ReportPage(report, said(report, host), Closing.EMPTY, Map.of()))
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

  /** For whoever has taken it on alone, which the audit log knows. */
  private List<Said> said(Report report, Reader.Member host) {
    return report.isClaimedBy(host.id()) ? messages.of(report.id()) : List.of();
  }

  private Reply close(Report report, Closing form, Reader.Member host) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(new ReportPage(report, said(report, host), form, problems));
    }
    return Outcome.read(form.outcome())
            .filter(outcome -> reports.close(report, outcome, form.text(), host))
            .isPresent()
        ? new SeeOther("/moderation")
        : new NotFound();
  }
}
