package net.mhpss.discussions.tending;

import java.util.Map;
import net.mhpss.discussions.Discussion;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Where a host sums a discussion up; {@code preview} is how it will look. */
record SummaryPage(
    Discussion discussion, NewSummary form, Map<String, String> problems, @Nullable String preview)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
