package net.mhpss.messages;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** Where a member looks for words in their own conversations. */
record SearchPage(String words, List<Search.Found> found, boolean more) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
