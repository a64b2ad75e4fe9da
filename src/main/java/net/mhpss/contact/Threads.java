package net.mhpss.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.mhpss.contact.ContactThread.Place;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came in and what followed, as who answers it reads it, and nobody else. */
@Component
class Threads {
  static final int PAGE = 20;

  /** Given to this reader, or to a host whose work this reader does at this moment. */
  static final String IS_MINE =
      "(k.host_id = :me or k.host_id in (select host_id from desks where worker_id = :me))";

  /**
   * Who wrote it is told only where the card tells it: not of somebody in safety mode or on the way
   * out.
   */
  private static final String SELECT =
      """
      select t.id, t.address, t.topic, t.language, t.message, t.came_at,
             case when t.member_id is null or c.safe is false then t.name else coalesce(c.name, '') end as name,
             case when t.member_id is null or c.safe is false then t.email else '' end as email,
             c.address as profile, t.member_id is null or c.id is not null as reachable,
             w.whom, w.due_at, k.host_id, keeper.name as keeper,
             done.message_id is not null as closed, h.reasons, head.address as head
        from contact_messages t
        left join member_card c on c.id = t.member_id
        left join contact_waits w on w.message_id = t.id
        left join contact_claims k on k.message_id = t.id
        left join member_card keeper on keeper.id = k.host_id
        left join contact_closures done on done.message_id = t.id
        left join contact_holds h on h.message_id = t.id
        left join contact_merges g on g.message_id = t.id
        left join contact_messages head on head.id = g.into_id
      """;

  private final JdbcClient db;
  private final Answerers answerers;

  Threads(JdbcClient db, Answerers answerers) {
    this.db = db;
    this.answerers = answerers;
  }

  /** One more than a page of what lies on this shelf for this reader, behind the one named. */
  List<ContactThread> on(Shelf shelf, Address behind, Reader.Member reader) {
    return db.sql(
            SELECT
                + " where t.id = any(array(select lies.message_id "
                + shelf.from()
                + " where t.goes_to in (:to) and "
                + shelf.where()
                + (shelf.isByDue()
                    ? """
                       and (lies.due_at, lies.message_id) >
                           (coalesce((select due_at from contact_waits where message_id = (select id from contact_messages where address = :behind)),
                                     '-infinity'),
                            coalesce((select id from contact_messages where address = :behind), 0))
                     order by lies.due_at, lies.message_id
                    """
                    : """
                       and lies.message_id < coalesce((select id from contact_messages where address = :behind), 9223372036854775807)
                     order by lies.message_id desc
                    """)
                + " limit "
                + (PAGE + 1)
                + ")) order by "
                + (shelf.isByDue() ? "w.due_at, t.id" : "t.id desc"))
        .param("behind", behind.id())
        .param("to", answerers.inboxes(reader))
        .param("me", reader.id())
        .query(Threads::thread)
        .list();
  }

  /**
   * How much lies on each shelf that somebody has to look at; what is closed is not counted, and of
   * what is held no more than {@value Shelf#MANY}.
   */
  Map<Shelf, Integer> counts(Reader.Member reader) {
    return db.sql(
            "select count(*) filter (where "
                + Shelf.MINE.where()
                + ") as mine, count(*) filter (where "
                + Shelf.UNCLAIMED.where()
                + ") as unclaimed, count(*) filter (where "
                + Shelf.OTHERS.where()
                + ") as others, count(*) filter (where "
                + Shelf.ANSWERED.where()
                + ") as answered, (select count(*) from (select "
                + Shelf.HELD.from()
                + " where t.goes_to in (:to) order by lies.message_id limit "
                + Shelf.MANY
                + ") few) as held "
                + Shelf.MINE.from()
                + " where t.goes_to in (:to)")
        .param("to", answerers.inboxes(reader))
        .param("me", reader.id())
        .query(
            (row, number) -> {
              var counts = new EnumMap<Shelf, Integer>(Shelf.class);
              for (var shelf :
                  List.of(Shelf.MINE, Shelf.UNCLAIMED, Shelf.OTHERS, Shelf.ANSWERED, Shelf.HELD)) {
                counts.put(shelf, row.getInt(shelf.word()));
              }
              return (Map<Shelf, Integer>) counts;
            })
        .single();
  }

  /** A message, for who answers it. */
  Optional<ContactThread> find(Address address, Reader.Member reader) {
    return db.sql(SELECT + " where t.address = :address and t.goes_to in (:to)")
        .param("address", address.id())
        .param("to", answerers.inboxes(reader))
        .query(Threads::thread)
        .optional();
  }

  /** The threads that were merged into this one, the oldest first. */
  List<ContactThread> mergedInto(ContactThread thread) {
    return db.sql(SELECT + " where g.into_id = :into order by t.id")
        .param("into", thread.id())
        .query(Threads::thread)
        .list();
  }

  /**
   * What may be the same matter: open or closed, from the same address or with near-same text. An
   * address that is put away leads to nothing.
   */
  List<ContactThread> like(ContactThread thread, Reader.Member reader) {
    return db.sql(
            SELECT
                + """
                 where t.id in (
                       select o.id
                         from contact_messages o, contact_messages this
                        where this.id = :this and o.id <> this.id and o.goes_to = this.goes_to
                          and :email <> '' and lower(o.email) = lower(:email)
                       union
                       select o.id
                         from contact_messages o, contact_messages this
                        where this.id = :this and o.id <> this.id and o.goes_to = this.goes_to
                          and o.traits && this.traits
                          and (select count(*) from unnest(o.traits) one where one = any (this.traits))
                              >= least(cardinality(this.traits), :near))
                   and t.goes_to in (:to)
                   and g.message_id is null and h.message_id is null
                   and (lower(t.email) <> lower(:email) or t.member_id is null or c.safe is false)
                 order by t.id desc
                 limit 5
                """)
        .param("this", thread.id())
        .param("email", thread.email())
        .param("near", Likeness.NEAR)
        .param("to", answerers.inboxes(reader))
        .query(Threads::thread)
        .list();
  }

  /**
   * Something said in a thread.
   *
   * @param who the writer as the card tells them, or who of the team; empty when not known
   */
  record Said(Kind kind, String who, String text, String language, Instant at) {
    enum Kind {
      MESSAGE,
      ANSWER,
      NOTE
    }
  }

  /** All that was said in these messages, the first word first. */
  List<Said> said(List<ContactThread> messages) {
    var first =
        messages.stream()
            .map(
                one ->
                    new Said(Said.Kind.MESSAGE, one.name(), one.text(), one.language(), one.at()));
    var names = new java.util.HashMap<Long, ContactThread>();
    messages.forEach(one -> names.put(one.id(), one));
    var later =
        db.sql(
                """
                select l.message_id, case when l.ours then 'ANSWER' else 'MESSAGE' end as kind,
                       coalesce(a.name, '') as author, l.body, l.at
                  from contact_letters l
                  left join member_card a on a.id = l.author_id
                 where l.message_id in (:messages)
                union all
                select n.message_id, 'NOTE', coalesce(a.name, ''), n.body, n.at
                  from contact_notes n
                  left join member_card a on a.id = n.author_id
                 where n.message_id in (:messages)
                """)
            .param("messages", List.copyOf(names.keySet()))
            .query(
                (row, number) -> {
                  var message = java.util.Objects.requireNonNull(names.get(row.getLong(1)));
                  var kind = Said.Kind.valueOf(row.getString("kind"));
                  return new Said(
                      kind,
                      kind == Said.Kind.MESSAGE ? message.name() : row.getString("author"),
                      row.getString("body"),
                      message.language(),
                      row.getObject("at", OffsetDateTime.class).toInstant());
                })
            .list();
    return Stream.concat(first, later.stream()).sorted(Comparator.comparing(Said::at)).toList();
  }

  private static ContactThread thread(ResultSet row, int number) throws SQLException {
    var due = row.getObject("due_at", OffsetDateTime.class);
    var reasons = row.getArray("reasons");
    return new ContactThread(
        row.getLong("id"),
        row.getString("address"),
        Topic.valueOf(row.getString("topic")),
        row.getString("name"),
        row.getString("email"),
        row.getString("profile"),
        row.getBoolean("reachable"),
        row.getString("language"),
        row.getString("message"),
        row.getObject("came_at", OffsetDateTime.class).toInstant(),
        place(row.getString("whom"), row.getBoolean("closed"), reasons != null),
        row.getObject("host_id", Long.class),
        row.getString("keeper"),
        due == null ? null : due.toInstant(),
        row.getString("head"),
        reasons == null
            ? List.of()
            : Stream.of((String[]) reasons.getArray()).map(Sign::valueOf).toList());
  }

  private static Place place(@Nullable String whom, boolean closed, boolean held) {
    if (whom != null) {
      return whom.equals("US") ? Place.WAITS : Place.ANSWERED;
    }
    if (closed) {
      return Place.CLOSED;
    }
    return held ? Place.HELD : Place.MERGED;
  }
}
