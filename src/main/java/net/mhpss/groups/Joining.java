package net.mhpss.groups;

/** How a member's wish to join a group turned out. */
sealed interface Joining {
  record Joined() implements Joining {}

  /** A closed group: its hosts have been asked. */
  record AwaitingHost() implements Joining {}

  /** In the group already, or waiting already. */
  record Already() implements Joining {}
}
