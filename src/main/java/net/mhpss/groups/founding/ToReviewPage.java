package net.mhpss.groups.founding;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** First groups that wait for a host of the network. */
record ToReviewPage(List<Founding> foundings) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
