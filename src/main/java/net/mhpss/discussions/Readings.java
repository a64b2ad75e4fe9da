package net.mhpss.discussions;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far each member has read in each discussion. */
@Component
class Readings {
  private final JdbcClient db;
  private final Clock clock;

  Readings(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Keeps that a member has seen everything up to this post. Who reads back loses no place. */
  @Transactional
  public void keep(long discussion, long member, int number) {
    db.sql(
            """
            insert into readings (discussion_id, member_id, number, at)
            values (:discussion, :member, :number, :now)
            on conflict (discussion_id, member_id) do update
               set number = excluded.number, at = excluded.at
             where readings.number < excluded.number
            """)
        .param("discussion", discussion)
        .param("member", member)
        .param("number", number)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
