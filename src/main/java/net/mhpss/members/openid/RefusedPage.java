package net.mhpss.members.openid;

import net.mhpss.web.Reply.Page;

/** Says why signing in through the other house came to nothing, and what to do instead. */
record RefusedPage(String house, String why) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
