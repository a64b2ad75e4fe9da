package net.mhpss.messages;

/**
 * A private conversation.
 *
 * @param name what those who take part call it; empty unless there are several and one has named it
 */
public record Conversation(long id, String address, ConversationKind kind, String name) {
  /** One without a name. */
  public Conversation(long id, String address, ConversationKind kind) {
    this(id, address, kind, "");
  }

  /** Where its participants read it. */
  public String path() {
    return "/messages/" + address;
  }
}
