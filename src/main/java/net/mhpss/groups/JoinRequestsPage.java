package net.mhpss.groups;

import java.util.List;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;

/** Who waits to be let into a group, for its hosts. */
record JoinRequestsPage(Group group, List<JoinRequest> requests, Offer offer) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
