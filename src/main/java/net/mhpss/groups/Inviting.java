package net.mhpss.groups;

/** How a host's wish to invite a member turned out. */
sealed interface Inviting {
  record Invited() implements Inviting {}

  /** Nobody has this address. */
  record Nobody() implements Inviting {}

  /** In the group already. */
  record AlreadyIn() implements Inviting {}

  /** Banned from the group: that would have to end first. */
  record Banned() implements Inviting {}
}
