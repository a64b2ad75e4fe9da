package net.mhpss.moderation;

import java.time.Duration;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A link beside a thing leads here, and a button with a reason tells of it: two taps. */
@Controller
class ReportThingPages {
  private final ReportableThings things;
  private final Reports reports;

  ReportThingPages(ReportableThings things, Reports reports) {
    this.things = things;
    this.reports = reports;
  }

  @GetMapping("/report")
  Reply form(@RequestParam(defaultValue = "") String of, Reader.Member reporter) {
    return things
        .at(of, reporter)
        .<Reply>map(thing -> new ReportThingPage(thing, of, false))
        .orElseGet(NotFound::new);
  }

  @PostMapping("/report")
  Reply report(NewReport form, Reader.Member reporter) {
    return things
        .at(form.of(), reporter)
        .filter(thing -> !Long.valueOf(reporter.id()).equals(thing.author()))
        .map(thing -> report(thing, form, reporter))
        .orElseGet(NotFound::new);
  }

  private Reply report(Reported thing, NewReport form, Reader.Member reporter) {
    var reason = Reason.read(form.reason());
    if (reason.isEmpty()) {
      return new Invalid(new ReportThingPage(thing, form.of(), true));
    }
    return reports.mayReport(reporter)
        ? new SeeOther("/reports/" + reports.report(thing, reason.get(), reporter).id())
        : new TooMany(Duration.ofDays(1));
  }
}
