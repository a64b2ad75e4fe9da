package net.mhpss.members.profiles;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where a member says who they are. */
record AboutPage(AboutForm form, Shown shown, Map<String, String> problems) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
