package net.mhpss.groups.removing;

import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;

/** Who may not take part in a group for the time being, for its hosts. */
record BansPage(Group group, List<Removals.Ban> bans, Offer offer) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
