package net.mhpss.discussions.history;

import java.time.Instant;
import java.util.List;
import net.mhpss.discussions.Discussion;
import net.mhpss.web.Reply.Page;

/**
 * How a post came to say what it says.
 *
 * @param more whether there are older edits
 * @param mayForget whether the reader may take away what it said before
 */
record HistoryPage(
    Discussion discussion,
    int number,
    String language,
    List<Step> steps,
    boolean more,
    boolean mayForget)
    implements Page {
  /** An edit: when it was, and what it changed. */
  record Step(int version, Instant at, List<Differences.Piece> pieces) {}

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
