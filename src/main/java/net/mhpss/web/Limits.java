package net.mhpss.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import net.mhpss.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often something may be tried. Counts tries by a name of what is tried; the name is kept
 * hashed and for a day.
 */
@Component
public class Limits {
  private final JdbcClient db;
  private final Clock clock;

  Limits(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Counts one more try and says whether it is within the limit. Counted for good, even if the
   * caller undoes its work.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean allows(String what, int most, Duration within) {
    var hash = new Token(what).hash();
    var now = OffsetDateTime.now(clock);
    db.sql("insert into tries (what, at) values (:what, :at)")
        .param("what", hash)
        .param("at", now)
        .update();
    return db.sql("select count(*) from tries where what = :what and at > :since")
            .param("what", hash)
            .param("since", now.minus(within))
            .query((row, number) -> row.getInt(1))
            .single()
        <= most;
  }

  @Bean
  Job forgetTries() {
    return Job.every(
        "web.forget-tries",
        Duration.ofHours(1),
        () ->
            db.sql("delete from tries where at < :until")
                .param("until", OffsetDateTime.now(clock).minusDays(1))
                .update());
  }
}
