package net.mhpss.members.directory;

import net.mhpss.members.map.TheWorld;
import net.mhpss.web.Reply.Page;

/**
 * What a visitor gets in the place of the directory: why it is not for them, and where members are.
 */
record WhoIsHerePage(TheWorld world) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
