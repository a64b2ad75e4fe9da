package net.mhpss.organizations.proposals;

import java.util.List;
import java.util.Map;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.organizations.inside.Reason;
import net.mhpss.organizations.inside.ToCheck;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a host has yet to compare with a source.
 *
 * @param declined what the host is about to decline, while something is wrong with the reason
 */
record ToCheckPage(
    List<ToCheck.Entry> entries,
    @Nullable String next,
    @Nullable String declined,
    Reason form,
    Map<String, String> problems,
    Labels labels)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  boolean isDeclined(ToCheck.Entry entry) {
    return entry.card().address().equals(declined);
  }
}
