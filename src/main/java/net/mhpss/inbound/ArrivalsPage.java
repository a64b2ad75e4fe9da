package net.mhpss.inbound;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** The mails that came in, the newest first, and what became of each. */
record ArrivalsPage(List<Arrivals.Listed> arrivals, boolean more) implements Page {
  static String key(Arrivals.Listed arrival) {
    var fate = arrival.fate();
    return fate == null ? "inbound.fate-waiting" : InboundLetters.key("inbound.fate-", fate.name());
  }
}
