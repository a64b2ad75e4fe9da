package net.mhpss.groups.removing;

import java.util.Map;
import net.mhpss.groups.Group;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;

/** Where a host of a group names a member a host, takes them out or bans them. */
record LookAfterPage(
    Group group,
    Removals.Concerned concerned,
    NewRemoval form,
    Map<String, String> problems,
    Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
