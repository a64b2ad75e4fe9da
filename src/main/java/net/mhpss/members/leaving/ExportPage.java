package net.mhpss.members.leaving;

import net.mhpss.members.leaving.Exports.State;
import net.mhpss.web.Reply.Page;

/** What the link in a letter opens: the way to the file, or why it is not there at this moment. */
record ExportPage(State export, String token) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
