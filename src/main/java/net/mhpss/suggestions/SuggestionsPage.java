package net.mhpss.suggestions;

import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;

/** All that is suggested to a member. */
record SuggestionsPage(ForYou forYou, Offer offer) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
