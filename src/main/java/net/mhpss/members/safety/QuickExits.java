package net.mhpss.members.safety;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants a way out on every page. */
@Component
class QuickExits {
  private final JdbcClient db;
  private final Clock clock;

  QuickExits(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void want(long member) {
    db.sql(
            "insert into quick_exits (member_id, since) values (:member, :now) on conflict do nothing")
        .param("member", member)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void wantNoMore(long member) {
    db.sql("delete from quick_exits where member_id = :member").param("member", member).update();
  }
}
