package net.mhpss.groups;

import java.util.List;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/**
 * Where the only host of a group names another before they leave it, or before they step down and
 * stay.
 */
record LastHostPage(Group group, List<Choice> others, boolean leaving) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
