package net.mhpss.library;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where a member shares a work. */
record NewWorkPage(NewWork form, Map<String, String> problems, Choices.Offered offered)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
