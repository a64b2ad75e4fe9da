package net.mhpss.groups.quiet;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.groups.Group;
import net.mhpss.groups.GroupHostNamed;
import net.mhpss.groups.HostAskedWhetherStill;
import net.mhpss.jobs.Job;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups none of whose hosts has been here for a month: each host is asked whether they still host
 * it. A visit is an answer. Where none has come for two weeks more, the hosting team may step in;
 * but nobody outside comes to know of a hidden group.
 */
@Component
class QuietHosts {
  private static final Duration AWAY = Duration.ofDays(30);

  /** Groups that the hosting team may step into. */
  static final String ABANDONED =
      """
      g.access <> 'HIDDEN'
      and exists (select from host_questions q where q.group_id = g.id)
      and not exists (select
                        from hostings h
                        left join host_questions q on q.group_id = h.group_id and q.member_id = h.member_id
                       where h.group_id = g.id
                         and (q.asked_at is null or q.asked_at > now() - interval '14 days'))
      """;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  QuietHosts(
      JdbcClient db,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Takes back what is answered, and asks anew where it is needed. */
  @Transactional
  public void ask() {
    db.sql(
            """
            delete from host_questions q
             where exists (select
                             from hostings h
                             join member_visits v on v.member_id = h.member_id
                            where h.group_id = q.group_id
                              and v.began_at > q.asked_at)
            """)
        .update();
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into host_questions (group_id, member_id, asked_at)
            select h.group_id, h.member_id, :now
              from hostings h
             where not exists (select from archives a where a.group_id = h.group_id)
               and not exists (select from foundings f where f.group_id = h.group_id)
               and not exists (select
                                 from hostings o
                                 left join member_visits v on v.member_id = o.member_id
                                where o.group_id = h.group_id
                                  and greatest(o.since, v.began_at) > :before)
             order by h.group_id, h.member_id
            on conflict do nothing
            returning group_id, member_id
            """)
        .param("now", now)
        .param("before", now.minus(AWAY))
        .query(
            (row, number) ->
                new HostAskedWhetherStill(row.getLong("member_id"), row.getLong("group_id")))
        .list()
        .forEach(events::publishEvent);
  }

  /** Whether this host is asked at present. */
  boolean isAsked(Group group, Reader.Member host) {
    return db.sql(
            """
            select exists (select from host_questions where group_id = :group and member_id = :host)
            """)
        .param("group", group.id())
        .param("host", host.id())
        .query(Boolean.class)
        .single();
  }

  /** A host says that they still are. */
  @Transactional
  void answer(Group group, Reader.Member host) {
    db.sql("delete from host_questions where group_id = :group and member_id = :host")
        .param("group", group.id())
        .param("host", host.id())
        .update();
  }

  /** A group whose hosts are gone, as the hosting team sees it. */
  record Abandoned(long id, String address, String name, String purpose) {
    String path() {
      return "/groups/" + address + "/stepping-in";
    }
  }

  /** The group at this address, if its hosts are gone and the reader may step in. */
  Optional<Abandoned> abandoned(Address address, Reader reader) {
    return reader.may(Right.LOOK_AFTER_GROUPS)
        ? db.sql(
                "select g.id, g.address, g.name, g.purpose from groups g where g.address = :address and "
                    + ABANDONED)
            .param("address", address.id())
            .query(
                (row, number) ->
                    new Abandoned(
                        row.getLong("id"),
                        row.getString("address"),
                        row.getString("name"),
                        row.getString("purpose")))
            .optional()
        : Optional.empty();
  }

  /** Members of a group who were here last, for whoever looks for a host among them. */
  List<MemberCard> liveliest(Abandoned group) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public
              from memberships m
              join member_card c on c.id = m.member_id
              join member_visits v on v.member_id = m.member_id
             where m.group_id = :group
               and m.shown
               and v.began_at > now() - interval '30 days'
             order by v.began_at desc, m.member_id
             limit 50
            """)
        .param("group", group.id())
        .query(MemberCard::of)
        .list();
  }

  /** Makes a member of the group, or whoever steps in, one of its hosts; false for anybody else. */
  @Transactional
  boolean stepIn(Abandoned group, Address whom, Reader.Member by) {
    var now = OffsetDateTime.now(clock);
    db.sql("select id from groups where id = :group for no key update")
        .param("group", group.id())
        .query((row, number) -> row.getLong(1))
        .list();
    if (whom.id().equals(by.address())) {
      db.sql(
              """
              insert into memberships (group_id, member_id, since) values (:group, :member, :now)
              on conflict do nothing
              """)
          .param("group", group.id())
          .param("member", by.id())
          .param("now", now)
          .update();
    }
    var named =
        db.sql(
                """
                insert into hostings (group_id, member_id, since)
                select m.group_id, m.member_id, :now
                  from memberships m
                  join member_card c on c.id = m.member_id
                 where m.group_id = :group
                   and c.address = :whom
                   and (m.shown or m.member_id = :by)
                on conflict do nothing
                returning member_id
                """)
            .param("now", now)
            .param("group", group.id())
            .param("whom", whom.id())
            .param("by", by.id())
            .query((row, number) -> row.getLong(1))
            .optional();
    named.ifPresent(
        host -> {
          db.sql("delete from host_questions where group_id = :group")
              .param("group", group.id())
              .update();
          audit.note(by.id(), "groups.stepped-in", "member", host);
          audit.note(by.id(), "groups.stepped-in", "group", group.id());
          changes.stir();
          events.publishEvent(new GroupHostNamed(host, group.id()));
        });
    return named.isPresent();
  }

  @Configuration(proxyBeanMethods = false)
  static class Asking {
    @Bean
    Job askQuietHosts(QuietHosts hosts) {
      return Job.daily("groups.ask-quiet-hosts", LocalTime.of(5, 10), hosts::ask);
    }
  }
}
