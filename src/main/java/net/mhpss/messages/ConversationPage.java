package net.mhpss.messages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.members.Letterboxes.Writing;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Reply.Page;

/** One conversation: a page of it, oldest first, and the form to answer below its end. */
record ConversationPage(
    Conversation conversation,
    List<MemberCard> others,
    List<Message> messages,
    boolean earlier,
    boolean later,
    Writing writing,
    NewMessage form,
    Map<String, String> problems)
    implements Page {
  Optional<Message> latest() {
    return messages.isEmpty() ? Optional.empty() : Optional.of(messages.getLast());
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
