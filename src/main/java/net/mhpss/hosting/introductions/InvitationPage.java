package net.mhpss.hosting.introductions;

import net.mhpss.members.Offers;
import net.mhpss.web.Reply.Page;

/** Where a member says yes or not now. */
record InvitationPage(Invitation invitation, Offers.Offer offer) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
