package net.mhpss.groups.founding;

import java.util.Map;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;

/** Where a host of the network looks at a first group and decides. */
record ReviewPage(Founding founding, Decision form, Map<String, String> problems, Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
