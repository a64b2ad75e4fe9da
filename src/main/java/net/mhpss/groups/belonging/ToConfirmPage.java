package net.mhpss.groups.belonging;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** The groups of organizations of which nobody is here to confirm them. */
record ToConfirmPage(List<Belongings.Proposed> proposed) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
