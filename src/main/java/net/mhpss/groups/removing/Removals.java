package net.mhpss.groups.removing;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.groups.Group;
import net.mhpss.groups.MemberTurnedAway;
import net.mhpss.groups.Memberships;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was taken out of a group, and who may not come back for the time being. */
@Component
class Removals {
  private final JdbcClient db;
  private final Memberships memberships;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Removals(
      JdbcClient db,
      Memberships memberships,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.memberships = memberships;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Somebody in a group, or who asks to be let in, as its hosts see them. */
  record Concerned(MemberCard card, boolean inside, boolean hosts) {}

  /** Somebody who may not take part for the time being. */
  record Ban(MemberCard card, String reason, Instant since, @Nullable Instant until) {}

  /** The member with this address, if they are in the group or ask to be. */
  Optional<Concerned> find(Group group, Address who) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public,
                   m.member_id is not null as inside, h.member_id is not null as hosts
              from member_card c
              left join memberships m on m.group_id = :group and m.member_id = c.id and m.shown
              left join hostings h on h.group_id = :group and h.member_id = c.id
              left join join_requests r on r.group_id = :group and r.member_id = c.id and r.shown
             where c.address = :who
               and (m.member_id is not null or r.member_id is not null)
            """)
        .param("group", group.id())
        .param("who", who.id())
        .query(
            (row, number) ->
                new Concerned(
                    MemberCard.of(row, number), row.getBoolean("inside"), row.getBoolean("hosts")))
        .optional();
  }

  /**
   * Takes a member out and tells them why; banned, they see what a visitor sees. False for who
   * hosts the group. The form has no problems.
   */
  @Transactional
  boolean remove(Group group, long member, NewRemoval form, Reader.Member by) {
    if (member == by.id() || !memberships.takeOut(group, member)) {
      return false;
    }
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into turned_away (group_id, member_id, what, reason, by_member_id, at, until)
            values (:group, :member, :what, :reason, :by, :now, :until)
            on conflict (group_id, member_id) do update
              set what = excluded.what, reason = excluded.reason, by_member_id = excluded.by_member_id,
                  at = excluded.at, until = excluded.until
            """)
        .param("group", group.id())
        .param("member", member)
        .param("what", form.isBan() ? "BANNED" : "REMOVED")
        .param("reason", form.cleanReason())
        .param("by", by.id())
        .param("now", now)
        .param("until", form.until(now), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
    if (form.isBan()) {
      audit.note(by.id(), "groups.banned", "member", member);
      audit.note(by.id(), "groups.banned", "group", group.id());
    } else {
      audit.note(by.id(), "groups.removed", "member", member);
      audit.note(by.id(), "groups.removed", "group", group.id());
    }
    events.publishEvent(new MemberTurnedAway(member, group.id(), form.isBan()));
    return true;
  }

  /** Who may not take part now, the latest first. */
  List<Ban> bans(Group group) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public, t.reason, t.at, t.until
              from turned_away t
              join member_card c on c.id = t.member_id
             where t.group_id = :group
               and t.what = 'BANNED'
               and (t.until is null or t.until > now())
               and not c.safe
             order by t.at desc, t.member_id
             limit 200
            """)
        .param("group", group.id())
        .query(
            (row, number) -> {
              var until = row.getObject("until", OffsetDateTime.class);
              return new Ban(
                  MemberCard.of(row, number),
                  row.getString("reason"),
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  until == null ? null : until.toInstant());
            })
        .list();
  }

  /** Ends a ban: the member may ask or join again. */
  @Transactional
  boolean end(Group group, long member, Reader.Member by) {
    var ended =
        db.sql(
                """
                delete from turned_away
                 where group_id = :group
                   and member_id = :member
                   and what = 'BANNED'
                """)
            .param("group", group.id())
            .param("member", member)
            .update();
    if (ended == 1) {
      audit.note(by.id(), "groups.ended-ban", "member", member);
      audit.note(by.id(), "groups.ended-ban", "group", group.id());
      changes.stir();
    }
    return ended == 1;
  }
}
