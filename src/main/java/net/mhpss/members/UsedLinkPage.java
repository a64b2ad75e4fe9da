package net.mhpss.members;

import net.mhpss.web.Reply.Page;

/** The link was used already or is too old. */
record UsedLinkPage() implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
