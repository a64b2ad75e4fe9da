package net.mhpss.messages;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** A member's conversations. */
record MessagesPage(List<ConversationCard> conversations, boolean more) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
