package net.mhpss.members.safety;

import net.mhpss.web.Reply.Page;

/**
 * What is seen for an instant on the way out, and stays where a browser does not go on by itself.
 */
record QuickExitPage(String address) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
