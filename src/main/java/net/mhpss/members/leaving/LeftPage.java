package net.mhpss.members.leaving;

import net.mhpss.web.Reply.Page;

/** Goodbye. */
record LeftPage() implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
