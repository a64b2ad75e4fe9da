package net.mhpss.members.keys;

import net.mhpss.web.Reply.Page;

/** The authenticator app that a member has: to set up another in its place, or to remove it. */
record AppPage(Keys keys) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
