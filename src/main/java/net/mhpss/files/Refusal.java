package net.mhpss.files;

import net.mhpss.files.Receiving.Reason;

/** Ends the checking of a file that is not taken. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  Refusal(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
