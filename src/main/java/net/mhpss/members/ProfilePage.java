package net.mhpss.members;

import java.util.List;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;

/** A member's page, with what its reader may see. */
record ProfilePage(Profile profile, boolean own, Offers.Offer offer, List<Part> sections)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
