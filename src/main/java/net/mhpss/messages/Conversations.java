package net.mhpss.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.mhpss.members.Members;
import net.mhpss.text.Excerpts;
import net.mhpss.text.Markdown;
import net.mhpss.text.TextLanguage;
import net.mhpss.web.Address;
import net.mhpss.web.Face;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every private conversation, reached through who takes part in it: for everybody else it does not
 * exist.
 */
@Component
public class Conversations {
  static final int PAGE = 20;
  static final String COUNTING_UNREAD =
      """
      select count(*) from participants where member_id = :member and latest_from_others_id > read_id
      """;
  private static final int BEGINNING = 140;

  private static final int AN_HOUR = 120;
  private static final int AN_HOUR_WHEN_NEW = 30;
  static final int A_DAY = 30;
  static final int A_DAY_WHEN_NEW = 5;

  private final JdbcClient db;
  private final Members members;
  private final Limits limits;
  private final ObjectProvider<StandingIn> standingIn;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Conversations(
      JdbcClient db,
      Members members,
      Limits limits,
      ObjectProvider<StandingIn> standingIn,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.members = members;
    this.limits = limits;
    this.standingIn = standingIn;
    this.events = events;
    this.clock = clock;
  }

  /** The member's conversation of this kind with another, opened now if there is none. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Conversation open(ConversationKind kind, long member, long with) {
    var opened =
        db.sql(
                """
                insert into conversations (address, kind, member_id, with_member_id, opened_at)
                values (:address, :kind, :member, :with, :now)
                on conflict (kind, member_id, with_member_id) do nothing
                returning id, address, kind, name
                """)
            .param("address", Address.random().id())
            .param("kind", kind.name())
            .param("member", member)
            .param("with", with)
            .param("now", OffsetDateTime.now(clock))
            .query(Conversations::conversation)
            .optional();
    opened.ifPresent(conversation -> seat(conversation, List.of(member, with)));
    // of two who open it at the same instant, one has waited for the other and finds theirs
    return opened.or(() -> between(kind, member, with)).orElseThrow();
  }

  /**
   * A new conversation of several, whose is the first. Whoever opens it has seen to it that they
   * may be brought together: for members who do it by themselves {@link Gatherings} does.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Conversation open(ConversationKind kind, long whose, List<Long> with, String name) {
    var conversation =
        db.sql(
                """
                insert into conversations (address, kind, member_id, name, opened_at)
                values (:address, :kind, :whose, :name, :now)
                returning id, address, kind, name
                """)
            .param("address", Address.random().id())
            .param("kind", kind.name())
            .param("whose", whose)
            .param("name", name)
            .param("now", OffsetDateTime.now(clock))
            .query(Conversations::conversation)
            .single();
    seat(conversation, Stream.concat(Stream.of(whose), with.stream()).distinct().toList());
    return conversation;
  }

  /** The one conversation of these two, opened now if there is none. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Conversation openDirect(long one, long other) {
    return open(ConversationKind.DIRECT, Math.min(one, other), Math.max(one, other));
  }

  /**
   * The one conversation of this reader with another, if it was ever opened; none where the other
   * is out of sight, for it would tell who they are.
   */
  Optional<Conversation> direct(long reader, long other) {
    return between(ConversationKind.DIRECT, Math.min(reader, other), Math.max(reader, other))
        .filter(conversation -> isShown(conversation, other));
  }

  private boolean isShown(Conversation conversation, long member) {
    return db.sql(
            """
            select exists (select from participants
                            where conversation_id = :conversation and member_id = :member and shown)
            """)
        .param("conversation", conversation.id())
        .param("member", member)
        .query(Boolean.class)
        .single();
  }

  private void seat(Conversation conversation, List<Long> members) {
    for (var member : members) {
      db.sql(
              "insert into participants (conversation_id, member_id) values (:conversation,"
                  + " :member)")
          .param("conversation", conversation.id())
          .param("member", member)
          .update();
    }
  }

  /** The member's conversation of this kind with another, if it was ever opened. */
  public Optional<Conversation> between(ConversationKind kind, long member, long with) {
    return db.sql(
            """
            select id, address, kind, name
              from conversations
             where kind = :kind and member_id = :member and with_member_id = :with
            """)
        .param("kind", kind.name())
        .param("member", member)
        .param("with", with)
        .query(Conversations::conversation)
        .optional();
  }

  /**
   * Whether this member may write one more message now; asking counts. A person never reaches the
   * limit.
   */
  public boolean mayWrite(Reader.Member author) {
    var most = members.isNew(author.id()) ? AN_HOUR_WHEN_NEW : AN_HOUR;
    return limits.allows("messages by " + author.id(), most, Duration.ofHours(1));
  }

  /** How many conversations this member may begin in a day. */
  int beginningsADay(Reader.Member author) {
    return members.isNew(author.id()) ? A_DAY_WHEN_NEW : A_DAY;
  }

  /** Whether this member may write to one more whom they have never written to; asking counts. */
  boolean mayBegin(Reader.Member author) {
    return limits.allows(
        "conversations by " + author.id(), beginningsADay(author), Duration.ofDays(1));
  }

  /** Writes what a form without problems holds; the author takes part in the conversation. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(Conversation conversation, NewMessage form, Reader.Member author) {
    write(conversation, form, author.id(), author.language());
  }

  /** Writes for somebody who takes part, and who writes in this language unless it is seen not. */
  @Transactional(propagation = Propagation.MANDATORY)
  public long write(Conversation conversation, NewMessage form, long author, Locale language) {
    // one at a time, so that whoever has seen a message has seen all with smaller numbers
    db.sql("select from conversations where id = :id for update")
        .param("id", conversation.id())
        .query((row, number) -> 1)
        .single();
    var message = keep(conversation, form.text(), author, language);
    var told =
        db.sql(
                """
                update participants
                   set latest_id = :message,
                       shown = shown or member_id = :author,
                       latest_from_others_id =
                         case when member_id = :author then latest_from_others_id else :message end
                 where conversation_id = :conversation
                   and exists (select from participants
                                where conversation_id = :conversation and member_id = :author)
                """)
            .param("message", message)
            .param("author", author)
            .param("conversation", conversation.id())
            .update();
    if (told == 0) {
      throw new IllegalStateException("Only who takes part may write");
    }
    events.publishEvent(new MessageWritten(conversation.id(), message, author));
    return message;
  }

  private long keep(Conversation conversation, String text, long author, Locale language) {
    return db.sql(
            """
            insert into messages (conversation_id, author_id, body, html, rendering, language, sent_at)
            values (:conversation, :author, :body, :html, :rendering, :language, :now)
            returning id
            """)
        .param("conversation", conversation.id())
        .param("author", author)
        .param("body", text)
        .param("html", Markdown.html(text))
        .param("rendering", Markdown.RENDERING)
        .param("language", TextLanguage.of(text, language).getLanguage())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /** Says that what was written up to this message needs no answer from this participant. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean settle(Address address, long upTo, Reader.Member member) {
    return db.sql(
                """
                update participants p
                   set settled_id = greatest(p.settled_id, least(:upTo, p.latest_id))
                  from conversations c
                 where c.id = p.conversation_id and c.address = :address
                   and (p.member_id = :member
                        or (p.member_id = c.with_member_id       -- for whom they stand in
                            and exists (select from participants s
                                         where s.conversation_id = c.id and s.member_id = :member
                                           and s.seat = 'STANDS_IN')))
                """)
            .param("upTo", upTo)
            .param("address", address.id())
            .param("member", member.id())
            .update()
        > 0;
  }

  /**
   * One more than a page of the member's conversations, unread ones first, then newest first, from
   * after this one on.
   */
  List<ConversationCard> of(Reader.Member member, String after) {
    return db.sql(
            """
            select c.id, c.address, c.kind, c.name as called, p.latest_id, p.member_id = r.to_id as asked, p.latest_from_others_id > p.read_id as unread,
                   coalesce(nullif(m.body, ''),
                            (select file.name from message_files at join file_card file on file.id = at.file_id
                              where at.message_id = m.id), '') as body, coalesce(m.language, 'en') as language,
                   coalesce(m.sent_at, c.opened_at) as sent_at, p.latest_id > p.latest_from_others_id as own,
                   o.name, o.photo, o.photo_public, several.names
              from participants p
              join conversations c on c.id = p.conversation_id
              left join messages m on m.id = p.latest_id and p.latest_id > p.from_id
              left join message_requests r on r.conversation_id = c.id
              left join lateral (
                select card.name, card.photo, card.photo_public
                  from participants other
                  join member_card card on card.id = other.member_id
                 where other.conversation_id = c.id and other.member_id <> p.member_id and other.shown
                 order by other.seat = 'OWN' desc, other.member_id = c.member_id desc, other.member_id
                 limit 1) o on true
              left join lateral (
                select array_agg(few.name order by few.id) as names
                  from (select card.id, card.name
                          from participants other
                          join member_card card on card.id = other.member_id
                         where c.kind in ('GROUP', 'INTRODUCTION')
                           and other.conversation_id = c.id and other.member_id <> p.member_id and other.shown
                         order by card.id
                         limit 4) few) several on true
             where p.member_id = :member
               and p.declined_at is null
               and p.latest_id > 0
               and ((p.latest_from_others_id > p.read_id), p.latest_id) < (:unread, :latest)
             order by (p.latest_from_others_id > p.read_id) desc, p.latest_id desc
             limit\s"""
                + (PAGE + 1))
        .param("member", member.id())
        .param("unread", !after.startsWith("read-"))
        .param("latest", number(after))
        .query(Conversations::card)
        .list();
  }

  private static long number(String key) {
    return key.matches("(new|read)-\\d{1,18}")
        ? Long.parseLong(key.substring(key.indexOf('-') + 1))
        : Long.MAX_VALUE;
  }

  /** The conversation at this address, if the reader takes part in it. */
  Optional<Conversation> find(Address address, Reader.Member reader) {
    return db.sql(
            """
            select c.id, c.address, c.kind, c.name, c.member_id, p.seat
              from conversations c
              join participants p on p.conversation_id = c.id
             where c.address = :address and p.member_id = :reader
            """)
        .param("address", address.id())
        .param("reader", reader.id())
        .query(
            (row, number) ->
                new Seen(
                    conversation(row, number),
                    row.getLong("member_id"),
                    row.getString("seat").equals("STANDS_IN")))
        .optional()
        .filter(seen -> !seen.standsIn() || stillStandsIn(reader, seen.whose()))
        .map(Seen::conversation);
  }

  private record Seen(Conversation conversation, long whose, boolean standsIn) {}

  private boolean stillStandsIn(Reader.Member reader, long whose) {
    return standingIn.stream().anyMatch(known -> known.standsInFor(reader.id(), whose));
  }

  /**
   * One more than a page of messages from before this one, newest first, as this reader sees them.
   */
  List<Message> before(Conversation conversation, long before, long reader) {
    return db.sql(
            """
            select m.id, m.author_id, a.name, a.photo, a.photo_public, m.body, m.html, m.rendering, m.language, m.sent_at, m.taken_back_at,
                   at.address as file, at.small is not null as picture, file.name as file_name, file.format, file.bytes,
                   exists (select from kept_away k
                            where k.member_id = :reader and k.other_id = m.author_id) and :several as kept_away
              from messages m
              left join message_files at on at.message_id = m.id
              left join file_card file on file.id = at.file_id
              left join participants p
                on p.conversation_id = m.conversation_id and p.member_id = m.author_id
              left join former_participants f
                on f.conversation_id = m.conversation_id and f.member_id = m.author_id
              left join member_card a
                on a.id = m.author_id and (a.id = :reader or coalesce(p.shown, f.shown, true))
             where m.conversation_id = :conversation and m.id < :before
               and m.id > (select from_id from participants
                            where conversation_id = :conversation and member_id = :reader)
               and not exists (select from messages_put_away where member_id = :reader and message_id = m.id)
             order by m.id desc
             limit\s"""
                + (PAGE + 1))
        .param("conversation", conversation.id())
        .param("before", before)
        .param("several", conversation.kind().isOfSeveral())
        .param("reader", reader)
        .query(Conversations::message)
        .list();
  }

  /** One message of this conversation, if the reader may see it. */
  Optional<Message> message(Conversation conversation, long message, Reader.Member reader) {
    return before(conversation, message + 1, reader.id()).stream()
        .findFirst()
        .filter(found -> found.id() == message);
  }

  /** Notes that the reader has seen everything up to this message. */
  void read(Conversation conversation, long message, Reader.Member reader) {
    db.sql(
            """
            update participants
               set read_id = :message
             where conversation_id = :conversation and member_id = :reader and read_id < :message
            """)
        .param("message", message)
        .param("conversation", conversation.id())
        .param("reader", reader.id())
        .update();
  }

  /** In how many conversations there is something new for this member. */
  int unread(Reader.Member member) {
    return db.sql(COUNTING_UNREAD)
        .param("member", member.id())
        .query((row, number) -> row.getInt(1))
        .single();
  }

  static Conversation conversation(ResultSet row, int number) throws SQLException {
    return new Conversation(
        row.getLong("id"),
        row.getString("address"),
        ConversationKind.valueOf(row.getString("kind")),
        row.getString("name"));
  }

  private static ConversationCard card(ResultSet row, int number) throws SQLException {
    var names = row.getArray("names");
    return new ConversationCard(
        new Conversation(
            row.getLong("id"),
            row.getString("address"),
            ConversationKind.valueOf(row.getString("kind")),
            row.getString("called")),
        row.getString("name") == null ? null : Face.of(row),
        names == null ? List.of() : List.of((String[]) names.getArray()),
        Excerpts.of(Excerpts.plain(row.getString("body")), BEGINNING),
        row.getString("language"),
        row.getBoolean("own"),
        row.getBoolean("unread"),
        row.getBoolean("asked"),
        row.getLong("latest_id"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant());
  }

  private static Message message(ResultSet row, int number) throws SQLException {
    var current = row.getInt("rendering") == Markdown.RENDERING;
    return new Message(
        row.getLong("id"),
        row.getObject("author_id", Long.class),
        row.getString("name") == null ? null : Face.of(row),
        current ? row.getString("html") : Markdown.html(row.getString("body")),
        row.getString("language"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getObject("taken_back_at") != null,
        row.getString("file") == null
            ? null
            : new Attachment(
                row.getString("file"),
                row.getString("file_name"),
                row.getString("format"),
                row.getLong("bytes"),
                row.getBoolean("picture")),
        row.getBoolean("kept_away"));
  }
}
