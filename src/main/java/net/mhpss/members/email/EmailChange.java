package net.mhpss.members.email;

import java.time.Duration;
import java.time.Instant;

/** A change that is under way, as its member sees it. */
record EmailChange(
    String email, boolean oldIsLost, Instant askedAt, boolean confirmed, boolean agreed) {
  /** How long the old mailbox may object before its silence counts. */
  static final Duration SILENCE = Duration.ofDays(7);

  /** When it takes effect even though the old mailbox has kept silent. */
  Instant onceSilent() {
    return askedAt.plus(SILENCE);
  }
}
