package net.mhpss.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.messages.Line.What;
import net.mhpss.messages.Participants.Seat;
import net.mhpss.web.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How others of the hosting team come into the conversation of a member with their host: never
 * unseen. Whether they may, the room of the hosts has decided.
 */
@Component
public class TheTeamJoins {
  private final JdbcClient db;
  private final Participants participants;
  private final TakingBack counting;
  private final Clock clock;

  TheTeamJoins(JdbcClient db, Participants participants, TakingBack counting, Clock clock) {
    this.db = db;
    this.participants = participants;
    this.counting = counting;
    this.clock = clock;
  }

  /** Whose conversation with which host stands at this address. */
  public record Between(Conversation conversation, long member, long host) {}

  /** The conversation at this address, if it is a member's with a host who is still here. */
  public Optional<Between> at(Address address) {
    return db.sql(
            """
            select id, address, kind, name, member_id, with_member_id
              from conversations
             where address = :address and kind = 'HOST' and with_member_id is not null
            """)
        .param("address", address.id())
        .query(
            (row, number) ->
                new Between(
                    Conversations.conversation(row, number),
                    row.getLong("member_id"),
                    row.getLong("with_member_id")))
        .optional();
  }

  /** Whether somebody takes part already, in whatever way. */
  public boolean takesPart(Conversation conversation, long somebody) {
    return participants.in(conversation).contains(somebody);
  }

  /**
   * Lets somebody stand in for a host who is away: they read what waits for an answer, and what is
   * written from now on.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void standIn(Between between, long worker) {
    var conversation = between.conversation();
    if (participants.bringIn(conversation, worker, Seat.STANDS_IN, answeredUpTo(between))) {
      participants.note(conversation, What.STANDS_IN, worker, between.host(), "");
    }
  }

  /** The last message that no longer waits: by anybody but the member, or settled by the host. */
  private long answeredUpTo(Between between) {
    return db.sql(
            """
            select greatest(
                     coalesce((select id from messages
                                where conversation_id = :conversation and author_id is distinct from :member
                                order by id desc limit 1), 0),
                     coalesce((select settled_id from participants
                                where conversation_id = :conversation and member_id = :host), 0))
            """)
        .param("conversation", between.conversation().id())
        .param("member", between.member())
        .param("host", between.host())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /** The host is back: whoever stood in no longer sees the conversation. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void standBack(Conversation conversation, long worker, long host) {
    if (participants.takeOut(conversation, worker)) {
      participants.note(conversation, What.STOOD_IN, worker, host, "");
    }
  }

  /** The manager joins, and reads what is written from now on. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void joinAsManager(Conversation conversation, long manager) {
    if (participants.bringIn(conversation, manager, Seat.MANAGER, null)) {
      participants.note(conversation, What.MANAGER_JOINED, manager, null, "");
    }
  }

  /** The manager goes again. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void leaveAsManager(Conversation conversation, long manager) {
    if (participants.takeOut(conversation, manager)) {
      participants.note(conversation, What.LEFT, manager, null, "");
    }
  }

  /**
   * An earlier conversation of a member, with whom it was; without a name for who has left.
   *
   * @param with the number of that host; 0 for who has left
   */
  public record Earlier(Conversation conversation, long with, String name) {}

  /** What a member wrote with other hosts than this one, and has not decided about for this one. */
  public List<Earlier> undecided(long member, long host) {
    return db.sql(
            """
            with theirs as materialized (
              select * from conversations where kind = 'HOST' and member_id = :member)
            select c.id, c.address, c.kind, c.name as called, coalesce(c.with_member_id, 0) as with_id, coalesce(card.name, '') as name
              from theirs c
              left join member_card card on card.id = c.with_member_id
             where c.with_member_id is distinct from :host
               and exists (select from messages where conversation_id = c.id)
               and not exists (select from kept_from_new_hosts k
                                where k.conversation_id = c.id and k.host_id = :host)
             order by c.id
             limit 20
            """)
        .param("member", member)
        .param("host", host)
        .query(
            (row, number) ->
                new Earlier(
                    new Conversation(
                        row.getLong("id"),
                        row.getString("address"),
                        ConversationKind.HOST,
                        row.getString("called")),
                    row.getLong("with_id"),
                    row.getString("name")))
        .list();
  }

  /** The member has said no: what was written before stays between them and whom it was with. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keepFrom(Earlier earlier, long host) {
    db.sql(
            """
            insert into kept_from_new_hosts (conversation_id, host_id, since)
            values (:conversation, :host, :now)
            on conflict do nothing
            """)
        .param("conversation", earlier.conversation().id())
        .param("host", host)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /**
   * The member has said yes: what was written before becomes part of their conversation with the
   * new host, and whom it was with no longer sees it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Earlier earlier, Conversation to, long member, long host) {
    var from = earlier.conversation();
    db.sql("select from conversations where id in (:from, :to) order by id for update")
        .param("from", from.id())
        .param("to", to.id())
        .query((row, number) -> 1)
        .list();
    for (var table : new String[] {"messages", "conversation_lines"}) {
      db.sql("update " + table + " set conversation_id = :to where conversation_id = :from")
          .param("to", to.id())
          .param("from", from.id())
          .update();
    }
    db.sql(
            """
            insert into former_participants (conversation_id, member_id, shown, left_at)
            select :to, member_id, shown, :now
              from (select member_id, shown from participants where conversation_id = :from
                     union
                    select member_id, shown from former_participants where conversation_id = :from) those
             where member_id not in (select member_id from participants where conversation_id = :to)
            on conflict do nothing
            """)
        .param("to", to.id())
        .param("from", from.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
    db.sql(
            """
            update participants p
               set read_id = greatest(p.read_id, e.read_id), from_id = least(p.from_id, e.from_id)
              from participants e
             where p.conversation_id = :to and e.conversation_id = :from
               and p.member_id = :member and e.member_id = :member
            """)
        .param("to", to.id())
        .param("from", from.id())
        .param("member", member)
        .update();
    db.sql("delete from conversations where id = :from").param("from", from.id()).update();
    counting.countAgain(to);
    participants.note(to, What.MOVED, host, earlier.with() == 0 ? null : earlier.with(), "");
  }
}
