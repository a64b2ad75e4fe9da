package net.mhpss.members;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** The directory of members; for a visitor only an invitation. */
record DirectoryPage(Wanted wanted, List<Directory.Found> members, boolean more, Offers.Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
