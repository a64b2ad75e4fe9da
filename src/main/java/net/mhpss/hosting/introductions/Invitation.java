package net.mhpss.hosting.introductions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as one of the two sees it.
 *
 * @param other none when they are out of sight
 * @param host who proposes it; none when they have left or are out of sight
 * @param conversation where both write to each other, once it is opened
 */
record Invitation(
    String address,
    @Nullable Person other,
    @Nullable String host,
    String sentence,
    Instant proposed,
    Instant until,
    Standing standing,
    @Nullable String conversation) {
  String path() {
    return "/introductions/" + address;
  }

  boolean maySayYes() {
    return standing == Standing.ASKED || standing == Standing.NOT_NOW;
  }

  boolean maySayNotNow() {
    return standing == Standing.ASKED || standing == Standing.WAITING;
  }
}
