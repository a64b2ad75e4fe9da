package net.mhpss.library;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where what is said of a work is set right, or the work taken away. */
record EditedWorkPage(
    Work work,
    EditedWork form,
    Map<String, String> problems,
    Choices.Offered offered,
    boolean removable)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
