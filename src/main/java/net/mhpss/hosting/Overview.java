package net.mhpss.hosting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the hosting manager sees: how much every host has, and who has whom. Never what anybody has
 * written.
 */
@Component
class Overview {
  private final JdbcClient db;
  private final Hosts hosts;
  private final Assignments assignments;
  private final AuditLog audit;
  private final Clock clock;

  Overview(JdbcClient db, Hosts hosts, Assignments assignments, AuditLog audit, Clock clock) {
    this.db = db;
    this.hosts = hosts;
    this.assignments = assignments;
    this.audit = audit;
    this.clock = clock;
  }

  /** How much one host has. */
  record Load(Host host, int capacity, Weight weight, int members, int toWelcome, int late) {}

  List<Load> loads() {
    return db.sql(
            """
            select c.*, m.photo, m.photo_public, h.capacity, h.weight, coalesce(a.members, 0) as members,
                   coalesce(a.to_welcome, 0) as to_welcome, coalesce(a.late, 0) as late
              from host_card c
              join member_card m on m.id = c.member_id
              join hosts h on h.member_id = c.member_id
              left join (select host_id, count(*) as members,
                                count(*) filter (where welcomed_at is null) as to_welcome,
                                count(*) filter (where welcomed_at is null and due_at < :now) as late
                           from assignments
                          where host_id <> member_id
                          group by host_id) a on a.host_id = h.member_id
             order by c.kind, c.name collate "und-x-icu", c.member_id
            """)
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new Load(
                    Host.of(row, number),
                    row.getInt("capacity"),
                    Weight.valueOf(row.getString("weight")),
                    row.getInt("members"),
                    row.getInt("to_welcome"),
                    row.getInt("late")))
        .list();
  }

  /** The host at this address. */
  Optional<Host> host(Address address) {
    return hosts.team().stream().filter(host -> host.address().equals(address.id())).findFirst();
  }

  /** One more than a page of a host's members, who joined last first, from before this one on. */
  List<MemberCard> membersOf(Host host, Address before) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public
              from assignments a
              join member_card c on c.id = a.member_id
             where a.host_id = :host and a.member_id <> :host
               and a.member_id < coalesce((select id from member_card where address = :before), 9223372036854775807)
             order by a.member_id desc
             limit\s"""
                + (Desk.PAGE + 1))
        .param("host", host.id())
        .param("before", before.id())
        .query(MemberCard::of)
        .list();
  }

  /**
   * Gives a member to another host, as the manager has decided; false when there is nothing to
   * change.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean give(long member, Host host, Reader.Member manager) {
    if (!manager.may(Right.OVERSEE_HOSTING) || !assignments.give(member, host)) {
      return false;
    }
    audit.note(manager.id(), "hosting.reassigned", "member", member);
    return true;
  }
}
