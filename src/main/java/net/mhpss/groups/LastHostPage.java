package net.mhpss.groups;

import java.util.List;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/** Asks the last host of a group to name another before they leave. */
record LastHostPage(Group group, List<Choice> others) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
