package net.mhpss.moderation;

import org.jspecify.annotations.Nullable;

/**
 * A report as whoever made it sees it: how it ended is between the team and the other, but whether
 * all was left as it was.
 *
 * @param member the address of whom it is about; empty while they are in safety mode
 * @param about how the other is called; empty while they are in safety mode
 * @param outcome null while it is open
 * @param appeal whether it is an appeal itself
 * @param appealed whether somebody else looks at it, or has
 * @param blocked whether whoever made it keeps them away
 */
record OwnReport(
    String address,
    String member,
    String about,
    String note,
    @Nullable Outcome outcome,
    boolean appeal,
    boolean appealed,
    boolean blocked) {
  String path() {
    return "/reports/" + address;
  }

  boolean closed() {
    return outcome != null;
  }

  boolean leftAsItWas() {
    return outcome != null && (outcome.leavesIt() || outcome == Outcome.UPHELD);
  }

  /** Whether whoever made it may ask for somebody else to look. */
  boolean mayBeAppealed() {
    return outcome != null && outcome.leavesIt() && !appeal && !appealed;
  }
}
