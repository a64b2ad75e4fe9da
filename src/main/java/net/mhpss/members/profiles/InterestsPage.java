package net.mhpss.members.profiles;

import java.util.Map;
import net.mhpss.members.Offers;
import net.mhpss.web.Reply.Page;

/** Where a member says what they work on. */
record InterestsPage(
    InterestsForm form, Shown shown, Map<String, String> problems, Offers.Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
