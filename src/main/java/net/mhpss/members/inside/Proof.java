package net.mhpss.members.inside;

/** What somebody has shown of who they are. */
public enum Proof {
  /** A password, or a link that was mailed to them, or what an outside provider says. */
  FIRST,
  /** A code of their authenticator app or a recovery code, in a session that they have already. */
  SECOND,
  /** A passkey, which asked for a finger or a PIN; or a code right after the first. */
  BOTH;

  boolean first() {
    return this != SECOND;
  }

  boolean second() {
    return this != FIRST;
  }
}
