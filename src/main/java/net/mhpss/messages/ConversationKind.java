package net.mhpss.messages;

/** What brought those together who take part in a conversation. */
public enum ConversationKind {
  /** A member and their host: the member's, with the host. */
  HOST,
  /** Two members, whoever wrote first. */
  DIRECT,
  /** A few members, brought together by one of them. */
  GROUP,
  /** Two members who both wished to meet, and the host who proposed it. */
  INTRODUCTION;

  /** Whether more than two may take part who all have the same say. */
  boolean isOfSeveral() {
    return this == GROUP || this == INTRODUCTION;
  }
}
