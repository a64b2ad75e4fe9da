package net.mhpss.moderation;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** What the hosting team is told of: what is open, or what was dealt with. */
record ReportsPage(List<Report> reports, boolean more, boolean closed) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
