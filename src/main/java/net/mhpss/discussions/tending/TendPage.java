package net.mhpss.discussions.tending;

import net.mhpss.discussions.Discussion;
import net.mhpss.web.Reply.Page;

/** What a host can do for a discussion. */
record TendPage(Discussion discussion) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
