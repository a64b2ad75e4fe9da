package net.mhpss.hosting;

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

/** Who has whom, for the hosting manager, who may change it. */
@Component
class Overview {
  private final JdbcClient db;
  private final Hosts hosts;
  private final Assignments assignments;
  private final AuditLog audit;

  Overview(JdbcClient db, Hosts hosts, Assignments assignments, AuditLog audit) {
    this.db = db;
    this.hosts = hosts;
    this.assignments = assignments;
    this.audit = audit;
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
