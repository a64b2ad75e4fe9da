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

  /** Of what is held no more are counted. */
  static final int MANY = 1_000;

  private static final String INBOX =
      " cross join lateral (select goes_to from contact_messages where id = lies.message_id limit"
          + " 1) t ";

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

  /** Which threads lie on it, in the words of {@link #from}. */
  String where() {
    return switch (this) {
      case MINE -> "lies.whom = 'US' and " + Threads.IS_MINE;
      case UNCLAIMED -> "lies.whom = 'US' and k.message_id is null";
      case OTHERS -> "lies.whom = 'US' and k.message_id is not null and not " + Threads.IS_MINE;
      case ANSWERED -> "lies.whom = 'WRITER'";
      case CLOSED, HELD -> "true";
    };
  }

  /**
   * Begins with the rows of which one for each thread is there: what waits is little beside what
   * ever came, was given to somebody or is done with.
   */
  String from() {
    return switch (this) {
      case MINE, UNCLAIMED, OTHERS, ANSWERED ->
          " from contact_waits lies "
              + INBOX
              + """
               left join lateral (select message_id, host_id from contact_claims where message_id = lies.message_id limit 1) k on true
              """;
      case CLOSED -> " from contact_closures lies " + INBOX;
      case HELD -> " from contact_holds lies " + INBOX;
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
