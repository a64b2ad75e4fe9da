package net.mhpss.database;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff have done, with numbers only: never a name, never content. The database refuses to
 * change or delete it.
 */
@Component
public class AuditLog {
  private final JdbcClient db;
  private final Clock clock;

  AuditLog(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Notes, in the same transaction, that a member did something to a thing; {@code act} is the
   * room, a dot, and what was done.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(@Nullable Long member, String act, String kind, long subject) {
    db.sql(
            """
            insert into audit_log (at, member_id, act, kind, subject)
            values (:at, :member, :act, :kind, :subject)
            """)
        .param("at", OffsetDateTime.now(clock))
        .param("member", member)
        .param("act", act)
        .param("kind", kind)
        .param("subject", subject)
        .update();
  }

  /** The latest entries before this one, newest first. */
  public List<Entry> before(long id, int limit) {
    return db.sql(
            """
            select id, at, member_id, act, kind, subject
              from audit_log
             where id < :id
             order by id desc
             limit\s"""
                + limit)
        .param("id", id)
        .query(
            (row, number) ->
                new Entry(
                    row.getLong("id"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("member_id", Long.class),
                    row.getString("act"),
                    row.getString("kind"),
                    row.getLong("subject")))
        .list();
  }

  /** Something that was done. */
  public record Entry(
      long id, Instant at, @Nullable Long member, String act, String kind, long subject) {}
}
