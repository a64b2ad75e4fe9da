package net.mhpss.library;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where what is said of an edition is set right, or the edition taken away. */
record EditedEditionPage(
    Work work,
    Edition edition,
    EditedEdition form,
    Map<String, String> problems,
    Choices.Offered offered,
    boolean removable)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
