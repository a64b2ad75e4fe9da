package net.mhpss.groups;

/** How a member's wish to leave a group turned out. */
sealed interface Leaving {
  /** No longer a member; or no longer waiting, or no longer invited. */
  record Left() implements Leaving {}

  /** The group would be without a host: another must be named first. */
  record LastHost() implements Leaving {}
}
