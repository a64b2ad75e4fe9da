package net.mhpss.messages;

import java.time.Instant;
import net.mhpss.web.Face;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in a member's list: with whom, unless they have left, and how the latest message
 * begins.
 */
record ConversationCard(
    Conversation conversation,
    @Nullable Face with,
    String begins,
    String language,
    boolean own,
    boolean unread,
    long latest,
    Instant at) {
  /** What a list goes on after. */
  String key() {
    return (unread ? "new-" : "read-") + latest;
  }
}
