package net.mhpss.messages;

import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Where a member chooses with whom to begin a conversation of several. */
record ChoosePage(Choosing people, @Nullable String problem) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
