package net.mhpss.hosting.introductions;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an introduction stands for one who looks at it. It follows from the clock, from their own
 * answer and from whether it was opened, and from nothing that anybody else answered.
 */
enum Standing {
  /** They have not answered yet. */
  ASKED,
  /** They have said yes. */
  WAITING,
  /** They have said: not now. */
  NOT_NOW,
  /** Both have said yes. */
  OPENED,
  /** The time is over. */
  NOT_OPENED;

  static Standing of(boolean opened, @Nullable Boolean yes, Instant until, Instant now) {
    if (opened) {
      return OPENED;
    }
    if (!now.isBefore(until)) {
      return NOT_OPENED;
    }
    return yes == null ? ASKED : yes ? WAITING : NOT_NOW;
  }

  /** Whether the member may still say yes or take it back. */
  boolean isOpenToAnswers() {
    return this == ASKED || this == WAITING || this == NOT_NOW;
  }

  /** The key of its name. */
  String key() {
    return "introductions.standing-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
