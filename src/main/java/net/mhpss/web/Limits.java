package net.mhpss.web;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import net.mhpss.database.Aside;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often something may be tried. Counts tries by a name of what is tried; the name is kept
 * hashed and for a day.
 */
@Component
public class Limits {
  private final JdbcClient db;
  private final Aside aside;
  private final Clock clock;

  Limits(JdbcClient db, Aside aside, Clock clock) {
    this.db = db;
    this.aside = aside;
    this.clock = clock;
  }

  /**
   * Counts one more try and says whether it is within the limit. Counted for good, even if the
   * caller undoes its work.
   */
  public boolean allows(String what, int most, Duration within) {
    var hash = new Token(what).hash();
    var now = OffsetDateTime.now(clock);
    return aside.forGood(
        few -> {
          count(hash, now, few);
          return few.sql("select count(*) from tries where what = :what and at > :since")
                  .param("what", hash)
                  .param("since", now.minus(within))
                  .query((row, number) -> row.getInt(1))
                  .single()
              <= most;
        });
  }

  private static void count(byte[] hash, OffsetDateTime now, JdbcClient few) {
    few.sql("insert into tries (what, at) values (:what, :at)")
        .param("what", hash)
        .param("at", now)
        .update();
  }

  /**
   * Counts one more try, unless there were too many: then it says how long it is until one is
   * allowed again. A try that is refused does not count, so that nobody can keep somebody else
   * waiting for ever. Counted for good, even if the caller undoes its work.
   */
  public Optional<Duration> refuses(String what, Limit... limits) {
    var hash = new Token(what).hash();
    return aside.forGood(
        few -> {
          few.sql("select pg_advisory_xact_lock(:key)")
              .param("key", ByteBuffer.wrap(hash).getLong())
              .query((row, number) -> number)
              .list();
          var now = OffsetDateTime.now(clock);
          var longest =
              Arrays.stream(limits)
                  .flatMap(limit -> wait(hash, limit, now, few).stream())
                  .max(Comparator.naturalOrder());
          if (longest.isEmpty()) {
            count(hash, now, few);
          }
          return longest;
        });
  }

  private static Optional<Duration> wait(
      byte[] hash, Limit limit, OffsetDateTime now, JdbcClient few) {
    return few.sql(
            """
            select at
              from tries
             where what = :what and at > :since
             order by at desc
            offset %d limit 1
            """
                .formatted(limit.most() - 1))
        .param("what", hash)
        .param("since", now.minus(limit.within()))
        .query((row, number) -> row.getObject("at", OffsetDateTime.class))
        .optional()
        .map(first -> Duration.between(now, first.plus(limit.within())));
  }

  /** Takes back the newest of the tries that were counted: it turned out well. */
  @Transactional
  public void forgive(String what) {
    db.sql(
            """
            delete from tries
             where ctid = (select ctid from tries where what = :what order by at desc limit 1)
            """)
        .param("what", new Token(what).hash())
        .update();
  }

  /** So many within so long, which is a day at most. */
  public record Limit(int most, Duration within) {}

  @Bean
  Job forgetTries() {
    return Job.every(
        "web.forget-tries",
        Duration.ofHours(1),
        () -> InSteps.forget(db, "tries", "at", OffsetDateTime.now(clock).minusDays(1)));
  }
}
