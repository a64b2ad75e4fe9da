package net.mhpss.hosting.away;

import java.time.Clock;
import java.time.OffsetDateTime;
import net.mhpss.members.MemberLeaving;
import net.mhpss.members.MemberStays;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts whose members have left the network. */
@Component
class Farewells {
  private final JdbcClient db;
  private final Clock clock;

  Farewells(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberLeaving leaving) {
    db.sql(
            """
            insert into farewells (host_id, member_id, at)
            select host_id, member_id, :now from member_host where member_id = :member
            on conflict do nothing
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("member", leaving.member())
        .update();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberStays stays) {
    db.sql("delete from farewells where member_id = :member")
        .param("member", stays.member())
        .update();
  }
}
