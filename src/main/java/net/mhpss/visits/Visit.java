package net.mhpss.visits;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that a member spends here, from their first request to their last; it has ended when they
 * did nothing for half an hour.
 *
 * @param since when they were here before it; null for the first
 * @param seen the latest request
 */
record Visit(@Nullable Instant since, Instant seen) {
  static final Duration IDLE = Duration.ofMinutes(30);

  boolean hasEnded(Instant now) {
    return seen.plus(IDLE).isBefore(now);
  }

  Visit seen(Instant now) {
    return new Visit(since, now);
  }
}
