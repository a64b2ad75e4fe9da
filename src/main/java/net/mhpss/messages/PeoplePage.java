package net.mhpss.messages;

import java.util.List;
import java.util.Map;
import net.mhpss.messages.Participants.Place;
import net.mhpss.messages.Participants.Seated;
import net.mhpss.web.Reply.Page;

/** Who takes part in a conversation, and what the reader may do about it. */
record PeoplePage(
    Conversation conversation,
    List<Seated> others,
    Place place,
    Choosing people,
    NewName name,
    Map<String, String> problems)
    implements Page {
  boolean isGroup() {
    return conversation.kind() == ConversationKind.GROUP;
  }

  /**
   * Whether the reader may go: of several anybody, of a member and their host who came in later.
   */
  boolean mayLeave() {
    return conversation.kind().isOfSeveral() || place.seat() != Participants.Seat.OWN;
  }

  boolean isFull() {
    return others.size() + 1 >= Gatherings.MOST;
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
