package net.mhpss.contact;

import java.util.Locale;

/** Something by which a message that nobody meant for us gives itself away. */
enum Sign {
  /** A field was filled in that people do not see. */
  TRAP(5),
  /** More came from this address today than one person writes. */
  TOO_MANY(5),
  /** Several others sent the same text lately. */
  REPEATED(3),
  /** The form was sent sooner than anybody writes. */
  TOO_QUICK(2),
  /** The form was never opened. */
  UNOPENED(2),
  /** It leads to several other places. */
  LINKS(2),
  /** It leads to many other places. */
  MANY_LINKS(4),
  /** It is written in letters that its language does not use. */
  OTHER_SCRIPT(2),
  /** It says what advertisements say. */
  PHRASE(2),
  /** It says several things that advertisements say. */
  PHRASES(4),
  /** Somebody of the team said so. */
  SAID_BY_THE_TEAM(5);

  /** From here on a message is held. A single weak sign never holds anybody's. */
  private static final int ENOUGH = 4;

  private final int weight;

  Sign(int weight) {
    this.weight = weight;
  }

  static boolean areEnough(Iterable<Sign> signs) {
    var sum = 0;
    for (var sign : signs) {
      sum += sign.weight;
    }
    return sum >= ENOUGH;
  }

  String key() {
    return "contact.sign-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
