package net.mhpss.database;

import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has changed, in an order that misses nothing. A sequence number alone would skip a
 * transaction that took its number early and commits late; so readers stop at the oldest
 * transaction still running (its xid horizon).
 */
@Component
public class ChangeLog {
  static final String CHANNEL = "changes";

  private final JdbcClient db;
  private final ObjectProvider<WhenChanged> listeners;

  ChangeLog(JdbcClient db, ObjectProvider<WhenChanged> listeners) {
    this.db = db;
    this.listeners = listeners;
  }

  /** Notes, in the transaction that changes it, that a thing has changed, come or gone. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(String kind, long subject) {
    db.sql("insert into changes (kind, subject) values (:kind, :subject)")
        .param("kind", kind)
        .param("subject", subject)
        .update();
    stir();
  }

  /**
   * Notes, in the transaction that changes them, that many things of one kind have changed, come or
   * gone.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(String kind, Collection<Long> subjects) {
    db.sql("insert into changes (kind, subject) select :kind, unnest(cast(:subjects as bigint[]))")
        .param("kind", kind)
        .param("subjects", subjects.toArray(Long[]::new))
        .update();
    stir();
  }

  /**
   * Tells every node at commit that pages have changed although nothing that is searched for has.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void stir() {
    if (TransactionSynchronizationManager.hasResource(this)) {
      return; // once a transaction is enough
    }
    TransactionSynchronizationManager.bindResource(this, true);
    db.sql("select pg_notify('" + CHANNEL + "', '')").query((row, number) -> 1).list();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            // this node at once, so that whoever changed something sees it; the others by LISTEN
            listeners.forEach(WhenChanged::somethingChanged);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChangeLog.this);
          }
        });
  }

  /**
   * Tells this node alone that what can be seen has changed without the database: its index has
   * caught up, say.
   */
  public void stirHere() {
    listeners.forEach(WhenChanged::somethingChanged);
  }

  /**
   * At most {@code limit} changes after this position, oldest first, all of them committed for
   * good.
   */
  public List<Change> after(Position position, int limit) {
    return db.sql(
            """
            select xid::text as xid, id, kind, subject
              from changes
             where (xid, id) > (cast(:xid as xid8), :id)
               and xid < pg_snapshot_xmin(pg_current_snapshot())
             order by xid, id
             limit\s"""
                + limit)
        .param("xid", position.xid())
        .param("id", position.id())
        .query(
            (row, number) ->
                new Change(
                    new Position(row.getString("xid"), row.getLong("id")),
                    row.getString("kind"),
                    row.getLong("subject")))
        .list();
  }

  /**
   * Whether anything has been committed after this position, also what may not be read yet because
   * an older transaction is still running.
   */
  public boolean hasAnyAfter(Position position) {
    return db.sql("select exists (select from changes where (xid, id) > (cast(:xid as xid8), :id))")
        .param("xid", position.xid())
        .param("id", position.id())
        .query(Boolean.class)
        .single();
  }

  /** Where a reader that reads everything anew now may go on later without missing anything. */
  public Position now() {
    return db.sql("select pg_snapshot_xmin(pg_current_snapshot())::text as xid")
        .query((row, number) -> new Position(row.getString("xid"), 0))
        .single();
  }

  /** How far a reader has read. */
  public record Position(String xid, long id) {
    /** Before everything. */
    public static final Position START = new Position("0", 0);
  }

  /** One thing that has changed, come or gone. */
  public record Change(Position position, String kind, long subject) {}
}
