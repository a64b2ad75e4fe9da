package net.mhpss.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.mhpss.web.OnceOnly.Handling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets dear handlers ({@link InTurn}) run one after another, in the order they came, before they
 * take a connection to the database: a flood of them waits or is sent away, and readers notice
 * nothing.
 */
@Component
class Turns {
  private static final int AT_ONCE = 2;
  private static final int WAITING = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Semaphore room = new Semaphore(AT_ONCE + WAITING);
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Slowing slowing;

  Turns(Slowing slowing) {
    this.slowing = slowing;
  }

  /** What the handler answers when its turn has come, or that it is busy. */
  @Nullable Object take(HttpServletRequest request, Handling handler) throws Exception {
    slowing.hold(request);
    if (!room.tryAcquire()) {
      return new Reply.Busy(PATIENCE);
    }
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Reply.Busy(PATIENCE);
      }
      try {
        return handler.run();
      } finally {
        places.release();
      }
    } finally {
      room.release();
    }
  }
}
