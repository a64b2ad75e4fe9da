package net.mhpss.taxonomy;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is read from the database once and then kept in memory. */
final class Remembered<T> {
  private static final Duration A_MOMENT = Duration.ofSeconds(10);

  private final Supplier<T> reading;
  private volatile @Nullable T known;
  private volatile long readAt;

  Remembered(Supplier<T> reading) {
    this.reading = reading;
  }

  T get() {
    var known = this.known;
    return known != null ? known : read();
  }

  /**
   * For when someone asks for what is not known: another node with newer files may have brought it
   * meanwhile. Reads again, but not again and again for an address that someone made up.
   */
  synchronized T afresh() {
    if (System.nanoTime() - readAt > A_MOMENT.toNanos()) {
      known = null;
    }
    return get();
  }

  synchronized void forget() {
    known = null;
  }

  private synchronized T read() {
    var known = this.known;
    if (known == null) {
      known = reading.get();
      this.known = known;
      readAt = System.nanoTime();
    }
    return known;
  }
}
