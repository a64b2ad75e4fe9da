package net.mhpss.hosting.introductions;

import java.util.List;
import net.mhpss.hosting.WorthIntroducing;
import net.mhpss.web.Reply.Page;

/**
 * What a host has proposed, and whom they might introduce next.
 *
 * @param last the last member who was looked at for these pairs; 0 when there are no more
 */
record ProposalsPage(
    List<Proposed> proposed, boolean more, List<WorthIntroducing.Pair> pairs, long last)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
