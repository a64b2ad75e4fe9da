package net.mhpss.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a member or what they wrote, as they see it themselves.
 *
 * @param about what it was about
 * @param appeal whether it answers their appeal
 * @param reason in the words of whoever decided
 * @param until when it ends by itself
 * @param undone whether it holds no more
 * @param appealed whether they have asked somebody else to look
 * @param then what came of their appeal; null while nobody has said
 */
record Decision(
    long id,
    String address,
    String kind,
    @Nullable Long thing,
    Reason about,
    boolean appeal,
    Outcome outcome,
    String reason,
    @Nullable Instant until,
    Instant at,
    boolean undone,
    boolean appealed,
    @Nullable Outcome then,
    @Nullable String thenReason) {
  String path() {
    return "/decisions/" + address;
  }

  boolean mayBeAppealed(Instant now) {
    return !appeal
        && !appealed
        && !undone
        && outcome.isMeasure()
        && at.plus(Decisions.APPEALS).isAfter(now);
  }
}
