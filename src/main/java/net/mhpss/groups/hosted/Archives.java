package net.mhpss.groups.hosted;

import java.time.Clock;
import java.time.OffsetDateTime;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.groups.Group;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups in which nothing is written any more; all that was said stays to be read. */
@Component
class Archives {
  private final JdbcClient db;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final Clock clock;

  Archives(JdbcClient db, ChangeLog changes, AuditLog audit, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Closes a group to new words and new members. Who does it hosts the group. */
  @Transactional
  void archive(Group group, Reader.Member host) {
    var archived =
        db.sql(
                """
                insert into archives (group_id, since, by_member_id)
                values (:group, :now, :host)
                on conflict do nothing
                """)
            .param("group", group.id())
            .param("now", OffsetDateTime.now(clock))
            .param("host", host.id())
            .update();
    if (archived == 1) {
      audit.note(host.id(), "groups.put-into-archive", "group", group.id());
      changes.note("group", group.id());
    }
  }

  /** Opens it again for its members. */
  @Transactional
  void open(Group group, Reader.Member host) {
    var opened =
        db.sql("delete from archives where group_id = :group").param("group", group.id()).update();
    if (opened == 1) {
      audit.note(host.id(), "groups.opened-again", "group", group.id());
      changes.note("group", group.id());
    }
  }
}
