package net.mhpss.mail;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the letters of the outbox, one by one, as long as there are any; then waits for the bell.
 * Any number of them may work, on any number of nodes. At a kill nothing is lost: a letter counts
 * as sent only after the mail server has said so, and one that is carried twice for that reason has
 * the same Message-ID.
 */
class Postman implements Runnable {
  private static final Logger log = LoggerFactory.getLogger(Postman.class);

  /**
   * What one letter may take altogether. A server that sends a byte now and then never runs into a
   * socket's own timeout.
   */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /** How soon a letter is seen that another node wrote, or one that has become due again. */
  private static final Duration LOOK = Duration.ofSeconds(2);

  private static final Duration SHORTEST_REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_REST = Duration.ofSeconds(60);

  private final Outbox outbox;
  private final Supplier<Courier> couriers;
  private final boolean keepTexts;
  private final Duration patience;
  private final CountDownLatch leaving = new CountDownLatch(1);
  private Courier courier;
  private Duration rest = SHORTEST_REST;

  Postman(Outbox outbox, Supplier<Courier> couriers, boolean keepTexts, Duration patience) {
    this.outbox = outbox;
    this.couriers = couriers;
    this.keepTexts = keepTexts;
    this.patience = patience;
    courier = couriers.get();
  }

  @Override
  public void run() {
    try {
      while (!isLeaving()) {
        if (carryAll()) {
          rest = SHORTEST_REST;
          outbox.awaitRing(LOOK);
        } else {
          rest();
        }
      }
    } catch (InterruptedException leaves) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends after the letter in hand. */
  void leave() {
    leaving.countDown();
    outbox.ring();
  }

  private boolean isLeaving() {
    return leaving.getCount() == 0;
  }

  /**
   * Carries what is due; false when there is nobody to hand letters to, so that it is better to
   * rest than to go on.
   */
  private boolean carryAll() throws InterruptedException {
    try {
      while (!isLeaving()) {
        var letter = outbox.take();
        if (letter.isEmpty()) {
          return true;
        }
        // perhaps there is more than one can carry alone
        outbox.ring();
        var delivery = carry(letter.get());
        outbox.settle(letter.get(), delivery, keepTexts);
        if (delivery instanceof Delivery.Unreachable(var reason)) {
          log.warn("Letters wait, {}", reason);
          return false;
        }
        rest = SHORTEST_REST;
      }
      return true;
    } catch (RuntimeException outboxFailed) {
      log.warn("Letters wait, the outbox cannot be read", outboxFailed);
      return false;
    } finally {
      courier.close();
    }
  }

  private Delivery carry(TakenLetter letter) throws InterruptedException {
    var carrying = new FutureTask<>(() -> courier.carry(letter));
    Thread.ofVirtual().name("courier").start(carrying);
    try {
      return carrying.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException hangs) {
      // the interrupt closes the socket of a virtual thread; whatever it still does, it does with a
      // courier of the past
      carrying.cancel(true);
      courier = couriers.get();
      return new Delivery.Failed("no end after " + patience.toSeconds() + " s");
    } catch (ExecutionException broken) {
      log.warn("Letter {} cannot be carried", letter.id(), broken.getCause());
      return new Delivery.Failed(String.valueOf(broken.getCause()));
    } catch (InterruptedException leaves) {
      carrying.cancel(true);
      courier = couriers.get();
      outbox.release(letter);
      throw leaves;
    }
  }

  private void rest() throws InterruptedException {
    if (leaving.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
      return;
    }
    var longer = rest.multipliedBy(2);
    rest = longer.compareTo(LONGEST_REST) < 0 ? longer : LONGEST_REST;
  }
}
