package net.mhpss.organizations.claims;

/** What a member is to the page of an organization. */
sealed interface Stance {
  /** Nothing in particular. */
  record Stranger() implements Stance {}

  /** Has claimed it, and waits for a host. */
  record Claiming() implements Stance {}

  /** A host has not confirmed the claim, or has ended the management; may claim it again. */
  record Refused(boolean managed, String reason) implements Stance {}

  /** Looks after it. */
  record Managing() implements Stance {}
}
