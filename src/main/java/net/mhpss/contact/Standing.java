package net.mhpss.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a message stands: it waits, is done with, is held, or is read in another thread; one of
 * them at every moment, so that none is lost.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Standing {
  private final JdbcClient db;
  private final Clock clock;

  Standing(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** It waits for our answer. */
  void waitsForUs(long message, Duration due) {
    waits(message, "US", due);
  }

  /** It waits for its writer. */
  void waitsForWriter(long message, Duration due) {
    waits(message, "WRITER", due);
  }

  private void waits(long message, String whom, Duration due) {
    leaves(message);
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into contact_waits (message_id, whom, since, due_at) values (:message, :whom, :now, :due)
            """)
        .param("message", message)
        .param("whom", whom)
        .param("now", now)
        .param("due", now.plus(due))
        .update();
  }

  void isDoneWith(long message, @Nullable Long by) {
    leaves(message);
    db.sql(
            "insert into contact_closures (message_id, by_member_id, at) values (:message, :by, :now)")
        .param("message", message)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void isHeld(long message, Collection<Sign> signs) {
    leaves(message);
    db.sql("insert into contact_holds (message_id, reasons, at) values (:message, :reasons, :now)")
        .param("message", message)
        .param("reasons", signs.stream().map(Sign::name).toArray(String[]::new))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** It is read in another thread, and so are those that were read in it. */
  void isReadIn(long message, long into, long by) {
    leaves(message);
    db.sql("update contact_merges set into_id = :into where into_id = :message")
        .param("into", into)
        .param("message", message)
        .update();
    db.sql(
            """
            insert into contact_merges (message_id, into_id, by_member_id, at) values (:message, :into, :by, :now)
            """)
        .param("message", message)
        .param("into", into)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** What is read in one of this member's messages, which is about to go, stands alone again. */
  void standAloneBeforeGoing(long member) {
    db.sql(
            """
            select g.message_id
              from contact_merges g
              join contact_messages head on head.id = g.into_id
             where head.member_id = :member
            """)
        .param("member", member)
        .query((row, number) -> row.getLong(1))
        .list()
        .forEach(message -> waitsForUs(message, Topic.GENERAL.due()));
  }

  private void leaves(long message) {
    for (var place :
        new String[] {"contact_waits", "contact_closures", "contact_holds", "contact_merges"}) {
      db.sql("delete from " + place + " where message_id = :message")
          .param("message", message)
          .update();
    }
  }
}
