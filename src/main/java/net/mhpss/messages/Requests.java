package net.mhpss.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * First messages to strangers: each asks whether the other wants to be written to. Until it is
 * accepted, or answered, there is only that one. Who asked never learns that it was declined.
 */
@Component
class Requests {
  private final JdbcClient db;
  private final Clock clock;

  Requests(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** How a conversation of two stands for one of them. */
  enum Standing {
    /** They write to each other. */
    OPEN,
    /** What the reader wrote waits, as far as they know. */
    WAITS,
    /** The reader is asked. */
    ASKED,
    /** The reader has declined, and may think again. */
    DECLINED
  }

  Standing of(Conversation conversation, Reader.Member reader) {
    return db.sql(
            """
            select case when r.from_id = :reader then 'WAITS' when p.declined_at is null then 'ASKED' else 'DECLINED' end
              from message_requests r
              join participants p on p.conversation_id = r.conversation_id and p.member_id = :reader
             where r.conversation_id = :conversation
            """)
        .param("conversation", conversation.id())
        .param("reader", reader.id())
        .query((row, number) -> Standing.valueOf(row.getString(1)))
        .optional()
        .orElse(Standing.OPEN);
  }

  /** Makes the first message of this member, to somebody who does not know them, a request. */
  @Transactional(propagation = Propagation.MANDATORY)
  void ask(Conversation conversation, Reader.Member from, long to) {
    db.sql(
            """
            insert into message_requests (conversation_id, from_id, to_id, asked_at)
            values (:conversation, :from, :to, :now)
            on conflict do nothing
            """)
        .param("conversation", conversation.id())
        .param("from", from.id())
        .param("to", to)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Whoever was asked accepts; false when they were not asked. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean accept(Conversation conversation, Reader.Member reader) {
    db.sql(
            """
            update participants set declined_at = null
             where conversation_id = :conversation and member_id = :reader and declined_at is not null
            """)
        .param("conversation", conversation.id())
        .param("reader", reader.id())
        .update();
    return db.sql(
                "delete from message_requests where conversation_id = :conversation and to_id ="
                    + " :reader")
            .param("conversation", conversation.id())
            .param("reader", reader.id())
            .update()
        == 1;
  }

  /** Whoever was asked puts it aside, and nobody is told; false when they were not asked. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean decline(Conversation conversation, Reader.Member reader) {
    return db.sql(
                """
                update participants p
                   set declined_at = :now, read_id = greatest(p.read_id, p.latest_id)
                  from message_requests r
                 where r.conversation_id = p.conversation_id and r.to_id = p.member_id
                   and p.conversation_id = :conversation and p.member_id = :reader
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("conversation", conversation.id())
            .param("reader", reader.id())
            .update()
        == 1;
  }
}
