package net.mhpss.groups.removing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a host takes a member out of a group, and keeps them out for a while.
 *
 * @param how long: not at all, some days, or for good
 */
record NewRemoval(String how, String reason) implements Form {
  static final NewRemoval EMPTY = new NewRemoval("", "");
  static final int LONGEST = 1_000;
  static final List<String> HOW = List.of("remove", "7", "30", "365", "ban");

  /** Message keys by field; empty when all is well. Who keeps somebody out says why. */
  Map<String, String> problems() {
    if (!HOW.contains(how)) {
      return Map.of("how", "groups.decision-missing");
    }
    if (Typed.length(cleanReason()) > LONGEST) {
      return Map.of("reason", "groups.note-too-long");
    }
    return isBan() && cleanReason().isEmpty()
        ? Map.of("reason", "groups.reason-missing")
        : Map.of();
  }

  boolean isBan() {
    return !how.equals("remove");
  }

  /** When a ban ends; null for never, and for no ban. */
  @Nullable OffsetDateTime until(OffsetDateTime now) {
    return how.matches("\\d+") ? now.plusDays(Long.parseLong(how)) : null;
  }

  String cleanReason() {
    return Typed.block(reason);
  }
}
