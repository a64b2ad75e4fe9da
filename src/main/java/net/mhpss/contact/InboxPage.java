package net.mhpss.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.mhpss.text.Excerpts;
import net.mhpss.web.Reply.Page;

/** One shelf of what came in, for who answers it. */
record InboxPage(
    Shelf shelf, Map<Shelf, Integer> counts, List<ContactThread> threads, boolean more, Instant now)
    implements Page {
  private static final int BEGINNING = 140;

  int count(Shelf one) {
    return counts.getOrDefault(one, 0);
  }

  static String beginning(ContactThread thread) {
    return Excerpts.of(thread.text(), BEGINNING);
  }
}
