package net.mhpss.groups.belonging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.groups.Access;
import net.mhpss.groups.BelongingConfirmed;
import net.mhpss.groups.BelongingDeclined;
import net.mhpss.groups.BelongingProposed;
import net.mhpss.groups.Group;
import net.mhpss.groups.belonging.Choosing.Asked;
import net.mhpss.groups.belonging.Choosing.Hidden;
import net.mhpss.groups.belonging.Choosing.Settled;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.OrganizationsMerged;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organization each group belongs to. A host of the group says it; who looks after the page
 * of the organization confirms it, or a host of the network.
 */
@Component
class Belongings {
  private static final int MOST = 100;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Belongings(
      JdbcClient db,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.events = events;
    this.db = db;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  /** The organization of a group, confirmed or not yet. */
  record Belonging(OrganizationCard organization, boolean confirmed) {}

  /** A group of which it is said that it belongs to an organization. */
  record Proposed(String address, String name, OrganizationCard organization, Instant at) {
    String path() {
      return organization.barePath() + "/groups/" + address;
    }
  }

  /** Which organization a group belongs to. */
  Optional<Belonging> of(Group group, Locale language) {
    return db.sql(
            """
            select o.id, o.address, o.name, o.short_name, said.confirmed
              from (select organization_id, true as confirmed from belongings where group_id = :group
                    union all
                    select organization_id, false from belonging_proposals where group_id = :group) as said
              join organization_in(:language) o on o.id = said.organization_id
             order by said.confirmed
             limit 1
            """)
        .param("group", group.id())
        .param("language", language.getLanguage())
        .query(
            (row, number) ->
                new Belonging(OrganizationCard.of(row, number), row.getBoolean("confirmed")))
        .optional();
  }

  /**
   * A host of the group says which organization it belongs to. What it belonged to before, it does
   * not any more.
   */
  @Transactional
  public Choosing choose(Group group, Organization organization, Reader.Member host) {
    if (organization.mayBeEditedBy(host)) {
      end(group);
      settle(group.id(), organization, host);
      return new Settled();
    }
    var wished = group.wished();
    if ((wished == null ? group.access() : wished) == Access.HIDDEN) {
      return new Hidden();
    }
    end(group);
    db.sql(
            """
            insert into belonging_proposals (group_id, organization_id, by_member_id, proposed_at)
            values (:group, :organization, :host, :now)
            """)
        .param("group", group.id())
        .param("organization", organization.id())
        .param("host", host.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
    events.publishEvent(new BelongingProposed(group.id(), organization.id(), host.id()));
    return new Asked();
  }

  private void settle(long group, Organization organization, Reader.Member by) {
    db.sql(
            """
            insert into belongings (group_id, organization_id, since, confirmed_by)
            values (:group, :organization, :now, :by)
            """)
        .param("group", group)
        .param("organization", organization.id())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by.id())
        .update();
    noteStandingIn(organization, "belonging-confirmed", by);
    changes.stir();
  }

  private void noteStandingIn(Organization organization, String act, Reader.Member member) {
    if (!organization.managed()) {
      audit.note(member.id(), "groups." + act, "organization", organization.id());
    }
  }

  /** It is not said any more which organization a group belongs to. Who does it hosts the group. */
  @Transactional
  public void end(Group group) {
    delete("belongings", group.id());
    delete("belonging_proposals", group.id());
    changes.stir();
  }

  private void delete(String from, long group) {
    db.sql("delete from " + from + " where group_id = :group").param("group", group).update();
  }

  /**
   * The organization confirms that a group belongs to it; nothing happens if it is not said any
   * more. Who does it may speak for the organization.
   */
  @Transactional
  public void confirm(Organization organization, Address group, Reader.Member member) {
    taken("belonging_proposals", organization, group)
        .ifPresent(
            id -> {
              settle(id, organization, member);
              events.publishEvent(new BelongingConfirmed(id, organization.id(), member.id()));
            });
  }

  /** The organization says that a group is none of its own. */
  @Transactional
  public void refuse(Organization organization, Address group, Reader.Member member) {
    taken("belonging_proposals", organization, group)
        .or(() -> taken("belongings", organization, group))
        .ifPresent(
            id -> {
              noteStandingIn(organization, "belonging-ended", member);
              changes.stir();
              events.publishEvent(
                  new BelongingDeclined(id, organization.id(), member.id(), clock.instant()));
            });
  }

  private Optional<Long> taken(String from, Organization organization, Address group) {
    return db.sql(
            """
            delete from %s b
             using groups g
             where g.id = b.group_id
               and b.organization_id = :organization
               and g.address = :group
            returning g.id
            """
                .formatted(from))
        .param("organization", organization.id())
        .param("group", group.id())
        .query((row, number) -> row.getLong(1))
        .optional();
  }

  /**
   * What waits for who may speak for this organization, the longest first. A group that was hidden
   * meanwhile is known to nobody outside.
   */
  List<Proposed> proposed(OrganizationCard organization, Locale language) {
    return proposed(
        "p.organization_id = :organization order by p.proposed_at, p.group_id",
        organization.id(),
        language);
  }

  /** What waits for the hosts, because nobody of the organization is here; the longest first. */
  List<Proposed> forHosts(Locale language) {
    return proposed(
        """
        not exists (select from organization_manager m where m.organization_id = p.organization_id)
         order by p.proposed_at, p.group_id
        """,
        0,
        language);
  }

  private List<Proposed> proposed(String which, long organization, Locale language) {
    return db.sql(
            """
            select g.address as group_address, g.name as group_name, p.proposed_at,
                   o.id, o.address, o.name, o.short_name
              from belonging_proposals p
              join groups g on g.id = p.group_id
              join organization_in(:language) o on o.id = p.organization_id
             where g.access <> 'HIDDEN'
               and %s
             limit %d
            """
                .formatted(which, MOST))
        .param("organization", organization)
        .param("language", language.getLanguage())
        .query(Belongings::proposed)
        .list();
  }

  private static Proposed proposed(ResultSet row, int number) throws SQLException {
    return new Proposed(
        row.getString("group_address"),
        row.getString("group_name"),
        OrganizationCard.of(row, number),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant());
  }

  /** How many wait for this member to confirm them as this organization's. */
  int waitingFor(Reader.Member member, OrganizationCard organization) {
    return db.sql(
            """
            select count(*)
              from belonging_proposals p
              join groups g on g.id = p.group_id
             where p.organization_id = :organization
               and g.access <> 'HIDDEN'
               and (:host
                    or exists (select from organization_manager m
                                where m.organization_id = p.organization_id
                                  and m.member_id = :member))
            """)
        .param("organization", organization.id())
        .param("host", member.may(Right.CHECK_ORGANIZATIONS))
        .param("member", member.id())
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /** What belonged to the one belongs to the other. */
  @EventListener
  void on(OrganizationsMerged merged) {
    for (var table : List.of("belongings", "belonging_proposals")) {
      db.sql("update " + table + " set organization_id = :into where organization_id = :from")
          .param("into", merged.into())
          .param("from", merged.from())
          .update();
    }
  }
}
