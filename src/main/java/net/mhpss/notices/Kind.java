package net.mhpss.notices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What members choose by: several things that somebody is told of, and how they want it. */
enum Kind {
  MENTIONS,
  REPLIES,
  ANSWERS,
  MESSAGES,
  /** What is written in the groups that somebody is in. */
  TALK,
  GROUPS,
  REQUESTS,
  ORGANIZATIONS,
  HOSTING;

  /**
   * How it is mailed to who has not chosen: what is said to somebody at once, the rest gathered.
   */
  ByMail usual() {
    return this == TALK ? ByMail.DAILY : ByMail.AT_ONCE;
  }

  /** What somebody need not see on the site: what is no duty and not kept elsewhere. */
  static List<Kind> hideable() {
    return List.of(MENTIONS, REPLIES, ANSWERS, TALK);
  }

  /** The name of its field in the form. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> read(String stored) {
    return Stream.of(values()).filter(kind -> kind.name().equals(stored)).findFirst();
  }
}
