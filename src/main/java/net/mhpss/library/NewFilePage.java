package net.mhpss.library;

import java.util.Map;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/** Where a member adds a file to an edition. */
record NewFilePage(
    Work work, Edition edition, Choice language, NewFile form, Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
