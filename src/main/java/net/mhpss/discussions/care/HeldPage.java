package net.mhpss.discussions.care;

import net.mhpss.web.Reply.Page;

/**
 * Tells a member plainly that what they wrote is not shown yet, why, and what happens next.
 *
 * @param withoutFile whether they sent a file with it, which waits for nobody
 */
record HeldPage(HeldPost held, boolean withoutFile) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
