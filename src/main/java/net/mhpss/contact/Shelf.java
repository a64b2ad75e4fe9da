package net.mhpss.contact;

import java.util.Arrays;
import java.util.Locale;

/** The lists in which the team finds messages. */
enum Shelf {
  /** Given to me, or to whom I stand in for, and waiting for an answer. */
  MINE,
  /** Waiting for an answer, and nobody's yet. */
  UNCLAIMED,
  /** Waiting for the answer of somebody else. */
  OTHERS,
  /** Answered: the writer is to say whether that was it. */
  ANSWERED,
  CLOSED,
  /** Held as spam. */
  HELD;

  static Shelf of(String name) {
    return Arrays.stream(values()).filter(one -> one.word().equals(name)).findFirst().orElse(MINE);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String key() {
    return "contact.shelf-" + word();
  }

  String emptyKey() {
    return "contact.none-" + word();
  }

  /** Which threads lie on it, in the words of {@link Threads}. */
  String where() {
    return switch (this) {
      case MINE -> "w.whom = 'US' and " + Threads.IS_MINE;
      case UNCLAIMED -> "w.whom = 'US' and k.message_id is null";
      case OTHERS -> "w.whom = 'US' and k.message_id is not null and not " + Threads.IS_MINE;
      case ANSWERED -> "w.whom = 'WRITER'";
      case CLOSED -> "done.message_id is not null";
      case HELD -> "h.message_id is not null";
    };
  }

  /** Whether what is due first comes first; else the newest does. */
  boolean isByDue() {
    return switch (this) {
      case MINE, UNCLAIMED, OTHERS, ANSWERED -> true;
      case CLOSED, HELD -> false;
    };
  }
}
