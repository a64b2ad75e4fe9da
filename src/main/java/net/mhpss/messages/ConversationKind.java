package net.mhpss.messages;

/** What brought the two of a conversation together. */
public enum ConversationKind {
  /** A member and their host: the member's, with the host. */
  HOST,
  /** Two members, whoever wrote first. */
  DIRECT
}
