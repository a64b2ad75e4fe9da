package net.mhpss.inbound;

import net.mhpss.web.Reply.Page;

/** One mail that came in, and what became of it. */
record ArrivalPage(Arrivals.Listed arrival) implements Page {
  boolean mayBeTriedAgain() {
    return arrival.fate() == Arrivals.Fate.UNREADABLE;
  }
}
