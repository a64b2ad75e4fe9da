package net.mhpss.messages;

import java.time.Instant;
import java.util.List;
import net.mhpss.web.Face;
import net.mhpss.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in a member's list: with whom, unless they have left, and how the latest message
 * begins.
 *
 * @param asked whether a stranger asks by it to be answered
 * @param names of the others where there are several, at most four
 */
record ConversationCard(
    Conversation conversation,
    @Nullable Face with,
    List<String> names,
    String begins,
    String language,
    boolean own,
    boolean unread,
    boolean asked,
    long latest,
    Instant at) {
  /** How it is called in a list. */
  String title(Here here) {
    if (!conversation.name().isEmpty()) {
      return conversation.name();
    }
    if (!names.isEmpty()) {
      return here.list(names);
    }
    return with == null ? here.say("messages.somebody-who-left") : with.name();
  }

  /** What a list goes on after. */
  String key() {
    return (unread ? "new-" : "read-") + latest;
  }
}
