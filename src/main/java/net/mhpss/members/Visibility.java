package net.mhpss.members;

/** Who sees a field of a profile. */
enum Visibility {
  /** Visitors too. */
  EVERYONE,
  /** Who has signed in: what holds unless the member chooses otherwise. */
  MEMBERS,
  /** The member and their host. */
  HOST
}
