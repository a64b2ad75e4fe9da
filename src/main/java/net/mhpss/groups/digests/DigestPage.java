package net.mhpss.groups.digests;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.mhpss.groups.Group;
import net.mhpss.groups.MonthOfGroup.Entry;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Where a host edits the digest of a month and sends it, or sees what was sent. */
record DigestPage(
    Group group,
    YearMonth month,
    YearMonth latest,
    @Nullable Digest kept,
    List<Entry> entries,
    DigestForm form,
    Map<String, String> problems)
    implements Page {
  String called(YearMonth which, Here here) {
    return Months.called(which, here.language());
  }

  boolean isSent() {
    return kept != null && kept.sentAt() != null;
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
