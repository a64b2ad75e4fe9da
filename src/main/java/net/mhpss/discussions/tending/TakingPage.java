package net.mhpss.discussions.tending;

import net.mhpss.discussions.Discussion;
import net.mhpss.web.Reply.Page;

/** Asks why a post is taken away. */
record TakingPage(Discussion discussion, int number) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
