package net.mhpss.moderation;

import java.time.Duration;
import java.util.Map;
import net.mhpss.members.Members;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ReportPages {
  private final Reports reports;
  private final Members members;

  ReportPages(Reports reports, Members members) {
    this.reports = reports;
    this.members = members;
  }

  @PostMapping("/members/{id}/report")
  Reply report(@PathVariable Address id, NewReport form, Reader.Member reporter) {
    var member = members.idOf(id).filter(other -> other != reporter.id());
    var reason = Reason.read(form.reason());
    if (member.isEmpty() || reason.isEmpty()) {
      return new NotFound();
    }
    return reports.mayReport(reporter)
        ? new SeeOther("/reports/" + reports.report(member.get(), reason.get(), reporter).id())
        : new TooMany(Duration.ofDays(1));
  }

  @GetMapping("/reports/{id}")
  Reply own(@PathVariable Address id, Reader.Member reporter) {
    return reports
        .own(id, reporter)
        .<Reply>map(report -> new OwnReportPage(report, new MoreWords(report.note()), Map.of()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/reports/{id}")
  Reply add(@PathVariable Address id, MoreWords form, Reader.Member reporter) {
    var own = reports.own(id, reporter);
    if (own.isEmpty()) {
      return new NotFound();
    }
    var problems = form.problems();
    return problems.isEmpty() && reports.add(id, form.text(), reporter)
        ? new SeeOther(own.get().path())
        : new Invalid(new OwnReportPage(own.get(), form, problems));
  }
}
