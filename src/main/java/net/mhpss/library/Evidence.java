package net.mhpss.library;

/** Why we believe what is said of an edition. */
enum Evidence {
  /** Seen in a public catalogue, page or citation, or looked over by a host. */
  CHECKED,
  /** Written from memory; no copy was read. */
  RECALLED,
  /** Said by the member who added it. */
  SHARED
}
