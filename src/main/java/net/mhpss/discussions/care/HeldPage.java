package net.mhpss.discussions.care;

import net.mhpss.web.Reply.Page;

/** Tells a member plainly that what they wrote is not shown yet, why, and what happens next. */
record HeldPage(HeldPost held) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
