package net.mhpss.moderation;

import java.time.Instant;
import net.mhpss.members.MemberCard;
import org.jspecify.annotations.Nullable;

/**
 * A report, or what waits, or an appeal, with what has become of it.
 *
 * @param kind of what it is about: {@code member} when of somebody themselves
 * @param thing its number in its room
 * @param group the group in which it stands
 * @param member whom it is about, or who made what it is about; null for nobody known
 * @param reporter how whoever told is called; null for who has left, and when nobody told
 * @param toReporter where a host writes to them; null for who has left or is in safety mode
 * @param appealOf the report whose decision somebody appeals
 * @param claimedBy who looks into it; null while nobody does
 * @param closed what came of it; null while it is open
 */
record Report(
    long id,
    String address,
    String kind,
    @Nullable Long thing,
    @Nullable Long group,
    @Nullable MemberCard member,
    @Nullable Long reporterId,
    @Nullable String reporter,
    @Nullable String toReporter,
    Reason reason,
    String note,
    Instant reportedAt,
    @Nullable Long appealOf,
    @Nullable Long claimedBy,
    @Nullable String claimedByName,
    @Nullable Closed closed) {
  /**
   * What came of it.
   *
   * @param host who decided it; null for who has left
   * @param note for the team
   * @param reason for both sides
   */
  record Closed(
      @Nullable Long host,
      Outcome outcome,
      String note,
      String reason,
      @Nullable Instant until,
      Instant at,
      boolean undone) {}

  /** Where it is read by whoever looks into it. */
  String path() {
    return "/moderation/" + address;
  }

  /** The key of what it is about. */
  String kindKey() {
    return "moderation.kind-" + kind;
  }

  boolean isOpen() {
    return closed == null;
  }

  boolean isClaimedBy(long host) {
    return claimedBy != null && claimedBy == host;
  }

  /** Whether nobody has told of it: it waits to be let through. */
  boolean isHeld() {
    return kind.equals("held") && appealOf == null;
  }

  boolean isAppeal() {
    return appealOf != null;
  }

  boolean canBeUndone() {
    return closed != null && closed.outcome().canBeUndone() && !closed.undone();
  }
}
