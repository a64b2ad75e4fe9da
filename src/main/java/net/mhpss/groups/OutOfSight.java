package net.mhpss.groups;

import net.mhpss.members.SafetyBegan;
import net.mhpss.members.SafetyEnded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes who is in safety mode out of every list and count of groups, and brings them back. */
@Component
class OutOfSight {
  private final JdbcClient db;

  OutOfSight(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(SafetyBegan began) {
    show(began.member(), false);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(SafetyEnded ended) {
    show(ended.member(), true);
  }

  private void show(long member, boolean shown) {
    for (var table : new String[] {"memberships", "join_requests", "invitations"}) {
      db.sql("update " + table + " set shown = :shown where member_id = :member")
          .param("shown", shown)
          .param("member", member)
          .update();
    }
  }
}
