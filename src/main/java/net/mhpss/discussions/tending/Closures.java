package net.mhpss.discussions.tending;

import java.time.Clock;
import java.time.OffsetDateTime;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.Discussion;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Discussions in which nobody writes any more. */
@Component
class Closures {
  private final JdbcClient db;
  private final AuditLog audit;
  private final ChangeLog changes;
  private final Clock clock;

  Closures(JdbcClient db, AuditLog audit, ChangeLog changes, Clock clock) {
    this.db = db;
    this.audit = audit;
    this.changes = changes;
    this.clock = clock;
  }

  /** Closes a discussion; a second time changes nothing. */
  @Transactional
  public void close(Discussion discussion, String reason, Reader.Member host) {
    db.sql(
            """
            insert into discussion_closures (discussion_id, by_member_id, reason, at)
            values (:discussion, :host, :reason, :now)
            on conflict do nothing
            """)
        .param("discussion", discussion.id())
        .param("host", host.id())
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .update();
    audit.note(host.id(), "discussions.closed-one", "discussion", discussion.id());
    changes.stir();
  }

  /** People may write in it again. */
  @Transactional
  public void open(Discussion discussion, Reader.Member host) {
    db.sql("delete from discussion_closures where discussion_id = :discussion")
        .param("discussion", discussion.id())
        .update();
    audit.note(host.id(), "discussions.opened-one", "discussion", discussion.id());
    changes.stir();
  }
}
