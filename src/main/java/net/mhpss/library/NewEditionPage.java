package net.mhpss.library;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where a member adds an edition to a work. */
record NewEditionPage(
    Work work, NewEdition form, Map<String, String> problems, Choices.Offered offered)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
