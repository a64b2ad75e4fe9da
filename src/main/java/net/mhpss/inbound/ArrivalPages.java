package net.mhpss.inbound;

import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of each mail that came in, for who runs the network: never what it says. */
@Controller
class ArrivalPages {
  private final Arrivals arrivals;

  ArrivalPages(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  @GetMapping("/administration/mail")
  Reply list(@RequestParam(defaultValue = "") String before, Reader.Member member) {
    if (!member.may(Right.SEE_RUNNING)) {
      return new NotFound();
    }
    var from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    var found = arrivals.before(from);
    return new ArrivalsPage(
        found.subList(0, Math.min(found.size(), Arrivals.A_PAGE)), found.size() > Arrivals.A_PAGE);
  }

  @GetMapping("/administration/mail/{id}")
  Reply show(@PathVariable Address id, Reader.Member member) {
    return member.may(Right.SEE_RUNNING)
        ? arrivals.find(id).<Reply>map(ArrivalPage::new).orElseGet(NotFound::new)
        : new NotFound();
  }

  @PostMapping("/administration/mail/{id}/again")
  Reply again(@PathVariable Address id, Reader.Member member) {
    return member.may(Right.SEE_RUNNING) && arrivals.tryAgain(id)
        ? new SeeOther("/administration/mail/" + id)
        : new NotFound();
  }
}
