package net.mhpss.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.members.KeepsPersonal;
import net.mhpss.members.MemberLeaving;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What groups keep of a member, and what becomes of the groups that only they hosted: the member
 * who has been in it longest hosts it from then on; where nobody else is in it, the hosting team
 * does. A hidden group where nobody is left is deleted with all that was said in it, for no one
 * outside may come to know of it.
 */
@Component
class PersonalInGroups implements KeepsPersonal {
  private final JdbcClient db;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PersonalInGroups(
      JdbcClient db, ChangeLog changes, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String room() {
    return "groups";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "memberships",
            list(
                member,
                """
                select g.name as "group", m.since, h.since as "host since"
                  from memberships m
                  join groups g on g.id = m.group_id
                  left join hostings h on h.group_id = m.group_id and h.member_id = m.member_id
                 where m.member_id = :member
                 order by m.since
                """),
        "founded",
            list(
                member,
                """
                select name as "group", founded_at as "at" from groups where founder_id = :member order by founded_at
                """),
        "said of which organization",
            list(
                member,
                """
                select g.name as "group", o.name as "organization", p.proposed_at as "at"
                  from belonging_proposals p
                  join groups g on g.id = p.group_id
                  join organization_card o on o.id = p.organization_id
                 where p.by_member_id = :member
                 order by p.proposed_at
                """),
        "confirmed for an organization",
            list(
                member,
                """
                select g.name as "group", o.name as "organization", b.since as "at"
                  from belongings b
                  join groups g on g.id = b.group_id
                  join organization_card o on o.id = b.organization_id
                 where b.confirmed_by = :member
                   and (g.access <> 'HIDDEN'
                        or exists (select from memberships m
                                    where m.group_id = g.id and m.member_id = :member))
                 order by b.since
                """),
        "requests",
            list(
                member,
                """
                select g.name as "group", r.note, r.asked_at as "at"
                  from join_requests r
                  join groups g on g.id = r.group_id
                 where r.member_id = :member
                   and g.access <> 'HIDDEN'
                 order by r.asked_at
                """),
        "invitations",
            list(
                member,
                """
                select g.name as "group", i.invited_at as "at"
                  from invitations i
                  join groups g on g.id = i.group_id
                 where i.member_id = :member
                 order by i.invited_at
                """),
        "turned away",
            list(
                member,
                """
                select g.name as "group", t.what, t.reason, t.at, t.until
                  from turned_away t
                  join groups g on g.id = t.group_id
                 where t.member_id = :member
                   and g.access <> 'HIDDEN'
                 order by t.at
                """),
        "invited by mail",
            list(
                member,
                """
                select g.name as "group", i.email, i.invited_at as "at"
                  from mail_invitations i
                  join groups g on g.id = i.group_id
                 where i.by_member_id = :member
                 order by i.invited_at
                """),
        "digests written",
            list(
                member,
                """
                select g.name as "group", d.words as "text", d.saved_at as "at"
                  from group_digests d
                  join groups g on g.id = d.group_id
                 where d.by_member_id = :member
                 order by d.saved_at
                """),
        "digests unwanted",
            list(
                member,
                """
                select g.name as "group", u.since
                  from digests_unwanted u
                  join groups g on g.id = u.group_id
                 where u.member_id = :member
                 order by u.since
                """));
  }

  private List<Map<String, @Nullable Object>> list(long member, String sql) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(long member) {
    lockGroupsOf(member);
    hostedOnlyBy(member).forEach(group -> handOver(group, member));
    changes.stir();
  }

  /** Who is on the way out cannot look after a group any more; others who are in it can. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberLeaving leaving) {
    lockGroupsOf(leaving.member());
    for (var group : hostedOnlyBy(leaving.member())) {
      longestIn(group, leaving.member())
          .or(
              () ->
                  group.access() == Access.HIDDEN
                      ? Optional.empty()
                      : fromTheHostingTeam(leaving.member()))
          .ifPresent(host -> makeHost(group, host));
    }
    changes.stir();
  }

  /** In one order, so that two who leave the network at the same instant wait for each other. */
  private void lockGroupsOf(long member) {
    db.sql(
            """
            select id
              from groups
             where id in (select group_id from memberships where member_id = :member)
             order by id
               for no key update
            """)
        .param("member", member)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private List<Hosted> hostedOnlyBy(long member) {
    return db.sql(
            """
            select g.id, g.access
              from hostings h
              join groups g on g.id = h.group_id
             where h.member_id = :member
               and not exists (select from hostings o
                                 join member_card c on c.id = o.member_id
                                where o.group_id = h.group_id and o.member_id <> :member)
             order by g.id
            """)
        .param("member", member)
        .query(PersonalInGroups::hosted)
        .list();
  }

  private void handOver(Hosted group, long from) {
    longestIn(group, from)
        .or(() -> group.access() == Access.HIDDEN ? Optional.empty() : fromTheHostingTeam(from))
        .ifPresentOrElse(host -> makeHost(group, host), () -> dissolve(group));
  }

  private Optional<Long> longestIn(Hosted group, long from) {
    return db.sql(
            """
            select member_id
              from memberships
             where group_id = :group
               and member_id <> :from
               and exists (select from member_card c where c.id = member_id)
             order by since, member_id
             limit 1
            """)
        .param("group", group.id())
        .param("from", from)
        .query((row, number) -> row.getLong(1))
        .optional();
  }

  private Optional<Long> fromTheHostingTeam(long from) {
    return db.sql(
            """
            select member_id
              from member_roles
             where role in ('HOSTING_MANAGER', 'NETWORK_HOST', 'REGIONAL_HOST', 'ADMINISTRATOR')
               and member_id <> :from
             order by array_position(array['HOSTING_MANAGER', 'NETWORK_HOST', 'REGIONAL_HOST', 'ADMINISTRATOR'], role),
                      since, member_id
             limit 1
            """)
        .param("from", from)
        .query((row, number) -> row.getLong(1))
        .optional();
  }

  private void makeHost(Hosted group, long member) {
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into memberships (group_id, member_id, since) values (:group, :member, :now) on conflict do nothing
            """)
        .param("group", group.id())
        .param("member", member)
        .param("now", now)
        .update();
    db.sql(
            """
            insert into hostings (group_id, member_id, since) values (:group, :member, :now) on conflict do nothing
            """)
        .param("group", group.id())
        .param("member", member)
        .param("now", now)
        .update();
    events.publishEvent(new GroupHostNamed(member, group.id()));
  }

  private void dissolve(Hosted group) {
    events.publishEvent(new GroupDissolved(group.id()));
    changes.note("group", group.id());
    db.sql("delete from groups where id = :group").param("group", group.id()).update();
  }

  private static Hosted hosted(ResultSet row, int number) throws SQLException {
    return new Hosted(row.getLong("id"), Access.valueOf(row.getString("access")));
  }

  private record Hosted(long id, Access access) {}
}
