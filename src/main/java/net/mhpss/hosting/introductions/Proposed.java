package net.mhpss.hosting.introductions;

import java.time.Instant;
import net.mhpss.members.MemberCard;
import org.jspecify.annotations.Nullable;

/** An introduction as the host sees it who proposed it; who is out of sight is not named. */
record Proposed(
    String address,
    @Nullable MemberCard one,
    @Nullable MemberCard other,
    Instant proposed,
    Instant until,
    Standing standing) {
  boolean isUnderWay() {
    return standing.isOpenToAnswers();
  }

  /** The key of how it stands, for the host. */
  String key() {
    return isUnderWay() ? "introductions.under-way" : standing.key();
  }
}
