package net.mhpss.database;

/** Why the network cannot start on this data, in words for the person who starts it. */
final class DatabaseRefusal extends RuntimeException {
  private final String advice;

  DatabaseRefusal(String what, String advice) {
    super(what);
    this.advice = advice;
  }

  DatabaseRefusal(String what, String advice, Throwable cause) {
    super(what, cause);
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
