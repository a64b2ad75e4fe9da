package net.mhpss.groups.mailed;

import net.mhpss.web.Reply.Page;

/** Where somebody says that they do not want to be invited to groups by mail. */
record NoMorePage(String token, boolean done) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  @Override
  public boolean isForEverybody() {
    return false;
  }
}
