package net.mhpss.groups;

import java.util.Map;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;

/** Where a member founds a group. */
record NewGroupPage(Description form, Map<String, String> problems, Offer offer) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
