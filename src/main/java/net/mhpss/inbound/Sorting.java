package net.mhpss.inbound;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import net.mhpss.jobs.Job;
import net.mhpss.mail.ReplyAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Those who look at what has come in, one mail at a time each. At a kill nothing is lost and
 * nothing is done twice: what becomes of a mail is written in the transaction in which it does.
 */
@Component
class Sorting implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Sorting.class);
  private static final Duration LOOK = Duration.ofSeconds(2);

  private final Arrivals arrivals;
  private final Deciding deciding;
  private final boolean wanted;
  private final int size;
  private final List<Thread> threads = new ArrayList<>();
  private CountDownLatch leaving = new CountDownLatch(0);

  Sorting(
      Arrivals arrivals,
      Deciding deciding,
      ReplyAddresses addresses,
      @Value("${mhpss.mail.in.sorters:2}") int size) {
    this.arrivals = arrivals;
    this.deciding = deciding;
    this.wanted = addresses.areKnown();
    this.size = size;
  }

  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Override
  public synchronized void start() {
    if (!wanted || isRunning()) {
      return;
    }
    leaving = new CountDownLatch(1);
    for (var number = 1; number <= size; number++) {
      threads.add(Thread.ofVirtual().name("sorter-" + number).start(this::sort));
    }
  }

  private void sort() {
    try {
      while (leaving.getCount() > 0) {
        if (!sortOne()) {
          arrivals.awaitRing(LOOK);
        }
      }
    } catch (InterruptedException leaves) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks at the next; false when there is none, or the database is away. */
  private boolean sortOne() {
    try {
      var next = arrivals.take();
      if (next.isEmpty()) {
        return false;
      }
      arrivals.ring(); // perhaps there is more than one can do alone
      try {
        deciding.decide(next.get());
      } catch (RuntimeException | Error failed) {
        // an error too: no mail ends the sorting; and never what it says, it is somebody's words
        log.warn("Mail {} could not be sorted: {}", next.get().id(), failed.getClass().getName());
        arrivals.putBack(next.get());
      }
      return true;
    } catch (RuntimeException | Error away) {
      log.warn("Mail waits: {}", away.getClass().getName());
      return false;
    }
  }

  @Override
  public synchronized void stop() {
    leaving.countDown();
    threads.forEach(thread -> arrivals.ring());
    try {
      for (var thread : threads) {
        if (!thread.join(Duration.ofSeconds(10))) {
          thread.interrupt();
        }
      }
    } catch (InterruptedException hurry) {
      threads.forEach(Thread::interrupt);
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !threads.isEmpty();
  }

  @Configuration(proxyBeanMethods = false)
  static class Trimming {
    @Bean
    Job trimArrivals(Arrivals arrivals) {
      return Job.daily("inbound.trim", LocalTime.of(3, 20), arrivals::trim);
    }
  }
}
