package net.mhpss.messages;

/** A private conversation. */
public record Conversation(long id, String address) {
  /** Where its participants read it. */
  public String path() {
    return "/messages/" + address;
  }
}
