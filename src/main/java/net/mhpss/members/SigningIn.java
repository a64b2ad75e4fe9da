package net.mhpss.members;

import java.time.Duration;
import java.time.Instant;

/** How a try to sign in with a password turned out. */
sealed interface SigningIn {
  /** It is this member. */
  record Recognised(long member) implements SigningIn {}

  /** The address and the password do not fit together, or there is no such address. */
  record Refused() implements SigningIn {}

  /** Too many did not fit: a password is looked at again after a while, from a moment on. */
  record Later(Duration after, Instant from) implements SigningIn {}
}
