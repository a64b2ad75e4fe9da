package net.mhpss.library.shelves;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import net.mhpss.database.Alphabetical;
import net.mhpss.database.ChangeLog;
import net.mhpss.groups.Group;
import net.mhpss.groups.MonthOfGroup;
import net.mhpss.library.WorkCard;
import net.mhpss.library.Works;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which works stand on the shelf of which group. Works are open to all; shelves are not. */
@Component
@Order(20)
class Shelves implements MonthOfGroup {
  static final int A_PAGE = 20;

  private final JdbcClient db;
  private final Works works;
  private final ChangeLog changes;
  private final Clock clock;

  Shelves(JdbcClient db, Works works, ChangeLog changes, Clock clock) {
    this.db = db;
    this.works = works;
    this.changes = changes;
    this.clock = clock;
  }

  private record Placed(long work, boolean pinned, @Nullable Long by) {}

  /** What stands there, what is pinned first and then the latest, from after this work. */
  List<Shelved> of(Group group, Address after, int most, Reader reader) {
    var placed =
        db.sql(
                """
                select s.work_id, s.pinned, s.by_member_id
                  from group_works s
                  left join (select l.pinned, l.since, l.work_id
                               from group_works l
                               join works w on w.id = l.work_id
                              where l.group_id = :group and w.address = :after) last on true
                 where s.group_id = :group
                   and (last.work_id is null
                        or (s.pinned, s.since, s.work_id) < (last.pinned, last.since, last.work_id))
                 order by s.pinned desc, s.since desc, s.work_id desc
                 limit\s"""
                    + most)
            .param("group", group.id())
            .param("after", after.id())
            .query(
                (row, number) ->
                    new Placed(
                        row.getLong("work_id"),
                        row.getBoolean("pinned"),
                        row.getObject("by_member_id", Long.class)))
            .list();
    var cards =
        works.cards(placed.stream().map(Placed::work).toList(), reader).stream()
            .collect(toMap(WorkCard::id, card -> card));
    return placed.stream()
        .filter(one -> cards.containsKey(one.work()))
        .map(
            one ->
                new Shelved(
                    Objects.requireNonNull(cards.get(one.work())),
                    one.pinned(),
                    one.by() != null && one.by().equals(reader.memberId())))
        .toList();
  }

  /** Puts a work onto the shelf; false if there is none such. */
  @Transactional
  boolean put(Group group, Address work, Reader.Member by) {
    db.sql(
            """
            insert into group_works (group_id, work_id, by_member_id, since)
            select :group, id, :by, :now from works where address = :work
            on conflict do nothing
            """)
        .param("group", group.id())
        .param("by", by.id())
        .param("now", OffsetDateTime.now(clock))
        .param("work", work.id())
        .update();
    changes.stir();
    return db.sql("select exists (select from works where address = :work)")
        .param("work", work.id())
        .query(Boolean.class)
        .single();
  }

  /** Takes a work off: a host of the group any, everybody else what they have put there. */
  @Transactional
  void takeOff(Group group, Address work, Reader.Member by) {
    db.sql(
            """
            delete from group_works s
             using works w
             where w.id = s.work_id
               and s.group_id = :group
               and w.address = :work
               and (:any or s.by_member_id = :by)
            """)
        .param("group", group.id())
        .param("work", work.id())
        .param("any", group.isHosted())
        .param("by", by.id())
        .update();
    changes.stir();
  }

  /** Keeps a work on top, or no more. Who does it hosts the group. */
  @Transactional
  void pin(Group group, Address work, boolean pinned) {
    db.sql(
            """
            update group_works s
               set pinned = :pinned
              from works w
             where w.id = s.work_id
               and s.group_id = :group
               and w.address = :work
            """)
        .param("pinned", pinned)
        .param("group", group.id())
        .param("work", work.id())
        .update();
    changes.stir();
  }

  /** The groups of a member on whose shelves this work does not stand yet, by name. */
  List<Choice> toPutOn(Address work, Reader.Member member) {
    return db.sql(
            """
            select g.address, g.name
              from group_members m
              join group_card g on g.id = m.group_id
             where m.member_id = :member
               and g.archived_at is null
               and not exists (select
                                 from group_works s
                                 join works w on w.id = s.work_id
                                where s.group_id = g.id and w.address = :work)
             order by g.name {in order}, g.id
             limit 100
            """
                .replace("{in order}", Alphabetical.in(member.language())))
        .param("member", member.id())
        .param("work", work.id())
        .query((row, number) -> new Choice(row.getString("address"), row.getString("name")))
        .list();
  }

  @Override
  public List<Entry> of(Group group, Instant from, Instant until, Reader reader) {
    return works
        .cards(
            db.sql(
                    """
                    select work_id
                      from group_works
                     where group_id = :group
                       and since >= :from
                       and since < :until
                     order by since desc
                     limit 12
                    """)
                .param("group", group.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .list(),
            reader)
        .stream()
        .map(card -> new Entry(card.title(), card.path()))
        .toList();
  }
}
