package net.mhpss.messages;

import java.time.Instant;
import java.util.List;

/** A conversation in a member's list: with whom, and how the latest message begins. */
record ConversationCard(
    Conversation conversation,
    List<String> with,
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
