package net.mhpss.members.openid;

/** Thrown where the other house cannot be reached, or what it says cannot be believed. */
final class Refusal extends Exception {
  final String why;

  private Refusal(String why, Throwable cause) {
    super(why, cause);
    this.why = why;
  }

  static Refusal unreachable(Exception cause) {
    return new Refusal("unreachable", cause);
  }

  static Refusal unbelievable(Exception cause) {
    return new Refusal("unbelievable", cause);
  }

  static Refusal unbelievable(String because) {
    return new Refusal("unbelievable", new IllegalStateException(because));
  }

  static Refusal declined() {
    return new Refusal("declined", new IllegalStateException("The other house says no"));
  }
}
