package net.mhpss.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.members.MemberCard;
import net.mhpss.messages.Line.What;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes part in a conversation, who came, who went: each change stands as a line between the
 * messages, where all can see it.
 */
@Component
class Participants {
  private static final int MOST_LINES = 200;

  private final JdbcClient db;
  private final Clock clock;

  Participants(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** How somebody takes part. */
  enum Seat {
    OWN,
    STANDS_IN,
    MANAGER
  }

  /** What a reader's own place in a conversation is. */
  record Place(boolean looksAfterIt, boolean muted, Seat seat, long from) {}

  Optional<Place> of(Conversation conversation, Reader.Member reader) {
    return db.sql(
            """
            select c.member_id = p.member_id as own, p.muted_since is not null as muted, p.seat, p.from_id
              from participants p
              join conversations c on c.id = p.conversation_id
             where p.conversation_id = :conversation and p.member_id = :reader
            """)
        .param("conversation", conversation.id())
        .param("reader", reader.id())
        .query(
            (row, number) ->
                new Place(
                    row.getBoolean("own"),
                    row.getBoolean("muted"),
                    Seat.valueOf(row.getString("seat")),
                    row.getLong("from_id")))
        .optional();
  }

  /** The numbers of all who take part. */
  List<Long> in(Conversation conversation) {
    return db.sql(
            "select member_id from participants where conversation_id = :conversation order by member_id")
        .param("conversation", conversation.id())
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** What happened from this message on and before that one, as this reader may see it. */
  List<Line> lines(Conversation conversation, long from, long before, Reader.Member reader) {
    return db.sql(
            """
            select l.after_id, l.what, a.name as actor, m.name as member, l.words, l.at
              from conversation_lines l
              join participants me on me.conversation_id = l.conversation_id and me.member_id = :reader
              left join participants pa on pa.conversation_id = l.conversation_id and pa.member_id = l.actor_id
              left join former_participants fa on fa.conversation_id = l.conversation_id and fa.member_id = l.actor_id
              left join member_card a on a.id = l.actor_id and (a.id = :reader or coalesce(pa.shown, fa.shown, true))
              left join participants pm on pm.conversation_id = l.conversation_id and pm.member_id = l.member_id
              left join former_participants fm on fm.conversation_id = l.conversation_id and fm.member_id = l.member_id
              left join member_card m on m.id = l.member_id and (m.id = :reader or coalesce(pm.shown, fm.shown, true))
             where l.conversation_id = :conversation
               and l.after_id >= :from and l.after_id >= me.from_id and l.after_id < :before
             order by l.after_id, l.id
             limit\s"""
                + MOST_LINES)
        .param("conversation", conversation.id())
        .param("reader", reader.id())
        .param("from", from)
        .param("before", before)
        .query(Line::of)
        .list();
  }

  /**
   * Brings somebody in, who reads what is written from now on, or from after that message on; false
   * when they take part already.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean bringIn(Conversation conversation, long member, Seat seat, @Nullable Long after) {
    lock(conversation);
    var from = after == null ? latest(conversation) : after;
    var brought =
        db.sql(
                """
                insert into participants (conversation_id, member_id, seat, from_id, read_id, latest_id, latest_from_others_id, settled_id)
                select :conversation, :member, :seat, :from, greatest(:from - 1, 0),     -- that they came is new to them
                       greatest(:from, max(m.id)),
                       greatest(:from, max(m.id) filter (where m.author_id is distinct from :member)), :from
                  from messages m
                 where m.conversation_id = :conversation and m.id > :from
                on conflict do nothing
                """)
            .param("conversation", conversation.id())
            .param("member", member)
            .param("seat", seat.name())
            .param("from", from)
            .update();
    db.sql(
            "delete from former_participants where conversation_id = :conversation and member_id = :member")
        .param("conversation", conversation.id())
        .param("member", member)
        .update();
    return brought == 1;
  }

  /** Takes somebody out, who no longer sees it; false when they did not take part. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean takeOut(Conversation conversation, long member) {
    lock(conversation);
    var taken =
        db.sql(
                """
                with gone as (
                  delete from participants where conversation_id = :conversation and member_id = :member
                  returning conversation_id, member_id, shown)
                insert into former_participants (conversation_id, member_id, shown, left_at)
                select conversation_id, member_id, shown, :now from gone
                on conflict (conversation_id, member_id) do update set shown = excluded.shown, left_at = excluded.left_at
                """)
            .param("conversation", conversation.id())
            .param("member", member)
            .param("now", OffsetDateTime.now(clock))
            .update();
    return taken == 1;
  }

  /** Writes down what happened, after the latest message. */
  @Transactional(propagation = Propagation.MANDATORY)
  void note(Conversation conversation, What what, long actor, @Nullable Long member, String words) {
    db.sql(
            """
            insert into conversation_lines (conversation_id, after_id, what, actor_id, member_id, words, at)
            values (:conversation, :after, :what, :actor, cast(:member as bigint), :words, :now)
            """)
        .param("conversation", conversation.id())
        .param("after", latest(conversation))
        .param("what", what.name())
        .param("actor", actor)
        .param("member", member)
        .param("words", words)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private long latest(Conversation conversation) {
    return db.sql(
            "select id from messages where conversation_id = :conversation order by id desc limit 1")
        .param("conversation", conversation.id())
        .query((row, number) -> row.getLong(1))
        .optional()
        .orElse(0L);
  }

  private void lock(Conversation conversation) {
    db.sql("select from conversations where id = :id for update")
        .param("id", conversation.id())
        .query((row, number) -> 1)
        .single();
  }

  /** Tells this member nothing of it any more, or again. */
  @Transactional(propagation = Propagation.MANDATORY)
  void mute(Conversation conversation, boolean muted, Reader.Member reader) {
    db.sql(
            """
            update participants
               set muted_since = case when :muted then :now end
             where conversation_id = :conversation and member_id = :reader
            """)
        .param("muted", muted)
        .param("now", OffsetDateTime.now(clock))
        .param("conversation", conversation.id())
        .param("reader", reader.id())
        .update();
  }

  /** Gives it a name, or takes the name away. */
  @Transactional(propagation = Propagation.MANDATORY)
  void name(Conversation conversation, String name) {
    db.sql("update conversations set name = :name where id = :id")
        .param("name", name)
        .param("id", conversation.id())
        .update();
  }

  /** Whose it was has gone: now it is with whoever has been there longest. */
  @Transactional(propagation = Propagation.MANDATORY)
  void passOn(Conversation conversation, long from) {
    db.sql(
            """
            update conversations c
               set member_id = next.member_id
              from (select member_id from participants
                     where conversation_id = :conversation and member_id <> :from
                     order by from_id, member_id
                     limit 1) next
             where c.id = :conversation and c.member_id = :from and c.kind <> 'HOST'
            """)
        .param("conversation", conversation.id())
        .param("from", from)
        .update();
  }

  /** Everybody else who takes part and is in sight, by how they take part. */
  List<Seated> others(Conversation conversation, Reader.Member reader) {
    return db.sql(
            """
            select p.seat, card.id, card.address, card.name, card.country, card.kinds, card.photo, card.photo_public
              from participants p
              join conversations c on c.id = p.conversation_id
              join member_card card on card.id = p.member_id
             where p.conversation_id = :conversation and p.member_id <> :reader and p.shown
             order by p.seat = 'OWN' desc, p.member_id = c.member_id desc, card.id
            """)
        .param("conversation", conversation.id())
        .param("reader", reader.id())
        .query(
            (row, number) ->
                new Seated(MemberCard.of(row, number), Seat.valueOf(row.getString("seat"))))
        .list();
  }

  /** Somebody who takes part, and how. */
  record Seated(MemberCard card, Seat seat) {}
}
