package net.mhpss.web;

import net.mhpss.web.Reply.Page;

/**
 * Says plainly why there is nothing else to show: {@code what} is the middle of its message keys.
 */
record ErrorPage(String what) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
