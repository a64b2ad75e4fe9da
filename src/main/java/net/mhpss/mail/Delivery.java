package net.mhpss.mail;

/** How the carrying of a letter turned out. */
sealed interface Delivery {
  /** It has arrived where we send letters. */
  record Delivered() implements Delivery {}

  /** This letter or its address will never be accepted. */
  record Refused(String reason) implements Delivery {}

  /** This letter was not accepted, or nobody said that it was: later perhaps. */
  record Failed(String reason) implements Delivery {}

  /** There was nobody to hand any letter to; that says nothing about this one. */
  record Unreachable(String reason) implements Delivery {}
}
