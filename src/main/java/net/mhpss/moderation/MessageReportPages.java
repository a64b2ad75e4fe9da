package net.mhpss.moderation;

import java.time.Duration;
import java.util.Map;
import net.mhpss.messages.ReportedMessages;
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
class MessageReportPages {
  private final ReportedMessages messages;
  private final Reports reports;

  MessageReportPages(ReportedMessages messages, Reports reports) {
    this.messages = messages;
    this.reports = reports;
  }

  @GetMapping("/messages/{id}/said/{number}/report")
  Reply form(@PathVariable Address id, @PathVariable String number, Reader.Member reporter) {
    return messages
        .find(id, number, reporter)
        .<Reply>map(shown -> new MessageReportPage(shown, "", Map.of()))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/messages/{id}/said/{number}/report")
  Reply report(
      @PathVariable Address id,
      @PathVariable String number,
      NewReport form,
      Reader.Member reporter) {
    return messages
        .find(id, number, reporter)
        .map(shown -> report(shown, form, reporter))
        .orElseGet(NotFound::new);
  }

  private Reply report(ReportedMessages.Shown shown, NewReport form, Reader.Member reporter) {
    var reason = Reason.read(form.reason());
    if (reason.isEmpty()) {
      return new Invalid(
          new MessageReportPage(
              shown, form.reason(), Map.of("reason", "moderation.reason-missing")));
    }
    if (!reports.mayReport(reporter)) {
      return new TooMany(Duration.ofDays(1));
    }
    var report = reports.report(shown.author(), reason.get(), reporter);
    messages.show(shown, reports.idOf(report));
    return new SeeOther("/reports/" + report.id());
  }
}
