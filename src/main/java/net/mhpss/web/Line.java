package net.mhpss.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.mhpss.web.OnceOnly.Handling;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Pages are asked for in the order they came, a few at a time: when many come at once each waits
 * about as long as the others, instead of some that are done soon and some that all others overtake
 * (docs/decisions/0019). A courtesy, not a lock: whoever has waited a moment goes on, so that a few
 * slow pages hold up nobody for longer.
 */
@Component
class Line {
  /** What is longer than this to wait is somebody slow, and no longer a crowd. */
  private static final Duration A_MOMENT = Duration.ofMillis(100);

  private final Semaphore places;

  @Autowired
  Line() {
    this(2 * Runtime.getRuntime().availableProcessors() - 1);
  }

  /**
   * @param atOnce how many pages are asked for at the same time: enough to keep processors and
   *     database busy, one of them waiting for the other
   */
  Line(int atOnce) {
    this.places = new Semaphore(atOnce, true);
  }

  /** What the handler answers when its turn has come, or after a moment. */
  @Nullable Object stand(Handling handler) throws Exception {
    var hasPlace = places.tryAcquire(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return handler.run();
    } finally {
      if (hasPlace) {
        places.release();
      }
    }
  }
}
