package net.mhpss.files;

import net.mhpss.files.Receiving.Reason;

/** How the drawing of somebody's photo turned out. */
public sealed interface Portrait {
  /**
   * A square JPEG for lists and one for the person's own page; nothing else is left of what came.
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  record Drawn(byte[] small, byte[] large) implements Portrait {}

  /** It is not taken, and nothing of it is left. */
  record Refused(Reason reason) implements Portrait {}
}
