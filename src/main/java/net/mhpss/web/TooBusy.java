package net.mhpss.web;

/** Thrown when something dear cannot be done at present, because much of it waits already. */
public final class TooBusy extends RuntimeException {
  /** Nothing is wrong: it is only to be tried again in a moment. */
  public TooBusy() {
    super("Too busy", null, false, false);
  }
}
