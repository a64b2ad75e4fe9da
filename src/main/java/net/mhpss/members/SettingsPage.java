package net.mhpss.members;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** Where a member finds all that they can choose. */
record SettingsPage(List<SettingsLink> links) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
