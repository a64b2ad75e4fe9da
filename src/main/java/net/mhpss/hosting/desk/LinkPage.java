package net.mhpss.hosting.desk;

import net.mhpss.web.Reply.Page;

/** Where a link in a morning's letter leads: one button, and then that it is done. */
record LinkPage(String action, String key, boolean done) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  @Override
  public boolean isForEverybody() {
    return false;
  }
}
