package net.mhpss.messages;

/** A private conversation. */
public record Conversation(long id, String address, ConversationKind kind) {
  /** Where its participants read it. */
  public String path() {
    return "/messages/" + address;
  }
}
