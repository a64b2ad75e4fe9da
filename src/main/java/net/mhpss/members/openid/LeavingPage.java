package net.mhpss.members.openid;

import net.mhpss.web.Reply.Page;

/**
 * The last page here before the other house: it says what that house will learn, and leads there
 * only by a tap.
 */
record LeavingPage(String house, String way) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  @Override
  public boolean isForEverybody() {
    return false;
  }
}
