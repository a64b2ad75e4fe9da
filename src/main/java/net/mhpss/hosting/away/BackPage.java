package net.mhpss.hosting.away;

import net.mhpss.web.Reply.Page;

/** What happened while a host was away. */
record BackPage(Meanwhile meanwhile, boolean awayAgain) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
