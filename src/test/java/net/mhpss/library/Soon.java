package net.mhpss.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import net.mhpss.Browser;

/** Waits for what another room does after a commit, such as making a work findable. */
final class Soon {
  private static final Duration MOST = Duration.ofSeconds(20);
  private static final long A_MOMENT = 20_000_000;

  private Soon() {}

  /** Opens an address again and again until the page says this. */
  static void reads(Browser browser, String path, String words) {
    var until = System.nanoTime() + MOST.toNanos();
    while (!browser.opens(path).text().contains(words)) {
      assertThat(System.nanoTime()).as("%s says in the end: %s", path, words).isLessThan(until);
      LockSupport.parkNanos(A_MOMENT);
    }
  }
}
