package net.mhpss.members.leaving;

import net.mhpss.members.leaving.Exports.State;
import net.mhpss.web.Reply.Page;

/**
 * Where a member takes what is held of them, or leaves; {@code problem} is the key of why leaving
 * was not possible.
 */
record YourDataPage(State export, String problem) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
