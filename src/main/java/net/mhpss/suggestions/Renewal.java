package net.mhpss.suggestions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import net.mhpss.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Makes suggestions anew, those first that have waited longest, for as long as a round may take;
 * the next goes on there. Who has not been here for three months waits until they are.
 */
@Component
class Renewal {
  private static final Duration EVERY = Duration.ofMinutes(10);
  private static final Duration A_ROUND = Duration.ofMinutes(2);
  private static final Duration STILL_HERE = Duration.ofDays(90);

  /** Whoever looks in every day finds others every day. */
  private static final Duration FRESH = Duration.ofHours(20);

  private static final Duration STALE = Duration.ofDays(7);
  private static final int AT_A_TIME = 500;

  private final Crowds crowds;
  private final Making making;
  private final Clock clock;

  Renewal(Crowds crowds, Making making, Clock clock) {
    this.crowds = crowds;
    this.making = making;
    this.clock = clock;
  }

  /** What one round has done. */
  record Round(int people, int waited, int made, Duration reading, Duration making) {}

  Round round() {
    return round(A_ROUND);
  }

  Round round(Duration longest) {
    var begun = clock.instant();
    var queue = new Queue(begun);
    var crowd = crowds.all(queue);
    var read = clock.instant();
    var matching = new Matching(crowd);
    var waiting = queue.inOrder();
    int made = 0;
    while (made < waiting.length
        && clock.instant().isBefore(begun.plus(longest))
        && !Thread.currentThread().isInterrupted()) {
      var some = Arrays.copyOfRange(waiting, made, Math.min(made + AT_A_TIME, waiting.length));
      making.make(Arrays.stream(some).boxed().toList(), crowd, matching);
      made += some.length;
    }
    return new Round(
        crowd.people().size(),
        waiting.length,
        made,
        Duration.between(begun, read),
        Duration.between(read, clock.instant()));
  }

  /** Who waits, and since when. */
  private static final class Queue implements Crowds.Waiting {
    private static final int BITS_OF_ID = 36;

    private final Instant now;
    private long[] waiting = new long[1024];
    private int size;

    Queue(Instant now) {
      this.now = now;
    }

    @Override
    public void hear(
        long member,
        OffsetDateTime here,
        int shown,
        int madeFrom,
        @Nullable OffsetDateTime madeAt) {
      if (here.toInstant().isBefore(now.minus(STILL_HERE))) {
        return;
      }
      if (madeAt == null || shown != madeFrom) {
        add(member, 0);
      } else if (isDue(here.toInstant(), madeAt.toInstant())) {
        add(member, madeAt.toEpochSecond() / 60);
      }
    }

    private boolean isDue(Instant here, Instant madeAt) {
      return madeAt.isBefore(now.minus(FRESH))
          && (here.isAfter(madeAt) || madeAt.isBefore(now.minus(STALE)));
    }

    private void add(long member, long minute) {
      if (size == waiting.length) {
        waiting = Arrays.copyOf(waiting, 2 * size);
      }
      waiting[size++] = minute << BITS_OF_ID | member;
    }

    long[] inOrder() {
      return Arrays.stream(waiting, 0, size)
          .sorted()
          .map(each -> each & (1L << BITS_OF_ID) - 1)
          .toArray();
    }
  }

  /** Its clock. */
  @Configuration(proxyBeanMethods = false)
  static class Clocks {
    @Bean
    Job renewSuggestions(Renewal renewal) {
      return Job.every("suggestions.renew", EVERY, renewal::round);
    }
  }
}
