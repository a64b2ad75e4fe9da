package net.mhpss.discussions;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to hear of what is said in which discussion. */
@Component
class Follows {
  private final JdbcClient db;
  private final Clock clock;

  Follows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Transactional
  public void follow(long discussion, long member) {
    db.sql(
            """
            insert into follows (discussion_id, member_id, since)
            values (:discussion, :member, :now)
            on conflict do nothing
            """)
        .param("discussion", discussion)
        .param("member", member)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** From now on the member hears of it in this way. */
  @Transactional
  public void set(long discussion, long member, FollowLevel level) {
    db.sql(
            """
            insert into follows (discussion_id, member_id, since, level)
            values (:discussion, :member, :now, :level)
            on conflict (discussion_id, member_id) do update set level = excluded.level
            """)
        .param("discussion", discussion)
        .param("member", member)
        .param("level", level.name())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  @Transactional
  public void unfollow(long discussion, long member) {
    db.sql("delete from follows where discussion_id = :discussion and member_id = :member")
        .param("discussion", discussion)
        .param("member", member)
        .update();
  }
}
