package net.mhpss.inbound;

/** What a room did with a mail. */
public sealed interface Taking {
  /** It stands there now, for whoever may read it. */
  record Taken(String path, Deed deed) implements Taking {}

  /** It could not be: whoever wrote is told why. */
  record Refused(Why why) implements Taking {}

  /** What was done. */
  enum Deed {
    REPLIED,
    STARTED,
    WRITTEN,
    ANSWERED,
    JOINED,
    ASKED_TO_JOIN
  }

  /** Why not. The same for what is gone and for what the writer may not know of. */
  enum Why {
    NOT_THERE,
    NOTHING_WRITTEN,
    NO_SUBJECT,
    TOO_LONG,
    TOO_MUCH,
    NOT_TAKEN
  }
}
