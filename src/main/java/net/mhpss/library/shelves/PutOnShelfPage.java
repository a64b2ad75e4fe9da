package net.mhpss.library.shelves;

import java.util.List;
import net.mhpss.library.WorkCard;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/** Where a member chooses a group on whose shelf a work is to stand. */
record PutOnShelfPage(WorkCard work, List<Choice> groups) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
