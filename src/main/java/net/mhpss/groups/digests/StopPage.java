package net.mhpss.groups.digests;

import net.mhpss.web.Reply.Page;

/** Where a member says that they want no digests of a group, or want them again. */
record StopPage(String token, String name, boolean ended) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  @Override
  public boolean isForEverybody() {
    return false;
  }
}
