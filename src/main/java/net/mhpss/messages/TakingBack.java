package net.mhpss.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.web.Reader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deleting what was written: for everybody within ten minutes, by who wrote it; for oneself at any
 * time.
 */
@Component
class TakingBack {
  /** How long one may delete for everybody what one has written. */
  static final Duration POSSIBLE = Duration.ofMinutes(10);

  private final JdbcClient db;
  private final Participants participants;
  private final Attachments attachments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TakingBack(
      JdbcClient db,
      Participants participants,
      Attachments attachments,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.participants = participants;
    this.attachments = attachments;
    this.events = events;
    this.clock = clock;
  }

  /** Whether this reader may still delete the message for everybody. */
  boolean isPossible(Message message, Reader.Member reader) {
    return Optional.ofNullable(message.author()).filter(author -> author == reader.id()).isPresent()
        && !message.takenBack()
        && message.sent().isAfter(clock.instant().minus(POSSIBLE));
  }

  /**
   * Deletes what the reader wrote for everybody: the words are gone at once, from here, from what
   * is found, and from mails that wait. False when it is too late.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean forAll(Conversation conversation, long message, Reader.Member reader) {
    db.sql("select from conversations where id = :id for update")
        .param("id", conversation.id())
        .query((row, number) -> 1)
        .single();
    var taken =
        db.sql(
                """
                update messages
                   set body = '', html = '', taken_back_at = :now
                 where id = :message and conversation_id = :conversation and author_id = :reader
                   and taken_back_at is null and sent_at > :since
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("since", OffsetDateTime.now(clock).minus(POSSIBLE))
            .param("message", message)
            .param("conversation", conversation.id())
            .param("reader", reader.id())
            .update();
    if (taken == 0) {
      return false;
    }
    attachments.remove(message);
    countAgain(conversation);
    events.publishEvent(new MessageTakenBack(message, participants.in(conversation)));
    return true;
  }

  /** Deletes a message for the reader alone. */
  @Transactional(propagation = Propagation.MANDATORY)
  void forMe(Conversation conversation, long message, Reader.Member reader) {
    db.sql(
            """
            insert into messages_put_away (member_id, message_id)
            select :reader, id from messages where id = :message and conversation_id = :conversation
            on conflict do nothing
            """)
        .param("reader", reader.id())
        .param("message", message)
        .param("conversation", conversation.id())
        .update();
    countAgain(conversation);
  }

  /** Which message is the latest for each now. */
  void countAgain(Conversation conversation) {
    db.sql(
            """
            update participants p
               set latest_id = coalesce(
                     (select m.id from messages m
                       where m.conversation_id = p.conversation_id and m.id > p.from_id and m.taken_back_at is null
                         and not exists (select from messages_put_away where member_id = p.member_id and message_id = m.id)
                       order by m.id desc limit 1), p.from_id),
                   latest_from_others_id = coalesce(
                     (select m.id from messages m
                       where m.conversation_id = p.conversation_id and m.id > p.from_id and m.taken_back_at is null
                         and m.author_id is distinct from p.member_id
                         and not exists (select from messages_put_away where member_id = p.member_id and message_id = m.id)
                       order by m.id desc limit 1), p.from_id)
             where p.conversation_id = :conversation
            """)
        .param("conversation", conversation.id())
        .update();
  }
}
