package net.mhpss.moderation;

import java.time.Instant;
import java.util.Optional;
import net.mhpss.members.MemberCard;
import org.jspecify.annotations.Nullable;

/**
 * A report with what has become of it.
 *
 * @param reporter how whoever told is called; null for who has left
 * @param toReporter where a host writes to them; null for who has left or is in safety mode
 * @param claimedBy who looks into it; null while nobody does
 * @param closed what came of it; null while it is open
 */
record Report(
    long id,
    String address,
    MemberCard member,
    @Nullable String reporter,
    @Nullable String toReporter,
    Reason reason,
    String note,
    Instant reportedAt,
    @Nullable Long claimedBy,
    @Nullable String claimedByName,
    @Nullable Closed closed) {
  /** What came of it, when, and what was noted for the team. */
  record Closed(Outcome outcome, String note, Instant at) {}

  /** Where the hosting team reads it. */
  String path() {
    return "/moderation/" + address;
  }

  boolean isOpen() {
    return closed == null;
  }

  boolean isClaimedBy(long host) {
    return claimedBy != null && claimedBy == host;
  }

  Optional<Closed> ending() {
    return Optional.ofNullable(closed);
  }
}
