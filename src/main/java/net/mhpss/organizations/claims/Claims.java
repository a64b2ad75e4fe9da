package net.mhpss.organizations.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.members.MemberCard;
import net.mhpss.organizations.ClaimConfirmed;
import net.mhpss.organizations.ClaimDeclined;
import net.mhpss.organizations.ClaimMade;
import net.mhpss.organizations.ManagementEnded;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.OrganizationsMerged;
import net.mhpss.organizations.claims.Stance.Claiming;
import net.mhpss.organizations.claims.Stance.Managing;
import net.mhpss.organizations.claims.Stance.Refused;
import net.mhpss.organizations.claims.Stance.Stranger;
import net.mhpss.text.Typed;
import net.mhpss.web.Face;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who claims the page of an organization, and who looks after it because a host has said so. */
@Component
class Claims {
  static final int A_PAGE = 30;
  private static final int MOST_MANAGERS = 50;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Claims(
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

  /** What this member is to the page of this organization. */
  Stance stance(OrganizationCard organization, Reader.Member member) {
    return db.sql(
            """
            select m.member_id is not null as manages, c.member_id is not null as claims,
                   r.what, r.reason
              from (select cast(:organization as bigint) as organization_id,
                           cast(:member as bigint) as member_id) as asked
              left join organization_managers m using (organization_id, member_id)
              left join organization_claims c using (organization_id, member_id)
              left join organization_refusals r using (organization_id, member_id)
            """)
        .param("organization", organization.id())
        .param("member", member.id())
        .query(Claims::stance)
        .single();
  }

  private static Stance stance(ResultSet row, int number) throws SQLException {
    if (row.getBoolean("manages")) {
      return new Managing();
    }
    if (row.getBoolean("claims")) {
      return new Claiming();
    }
    var what = row.getString("what");
    return what == null
        ? new Stranger()
        : new Refused(what.equals("MANAGEMENT"), row.getString("reason"));
  }

  /** Claims a page; nothing happens when that is so already. The form has no problems. */
  @Transactional
  public void claim(Organization organization, NewClaim form, long terms, Reader.Member member) {
    var claimed =
        db.sql(
                """
                insert into organization_claims
                       (organization_id, member_id, role, message, terms_version, terms_language,
                        claimed_at)
                select :organization, :member, :role, :message, :terms, :language, :now
                 where not exists (select from organization_managers
                                    where organization_id = :organization
                                      and member_id = :member)
                on conflict do nothing
                """)
            .param("organization", organization.id())
            .param("member", member.id())
            .param("role", Typed.line(form.role()))
            .param("message", Typed.block(form.message()))
            .param("terms", terms)
            .param("language", member.language().getLanguage())
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (claimed == 1) {
      delete("organization_refusals", organization.id(), member.id());
      events.publishEvent(new ClaimMade(organization.id(), member.id()));
    }
  }

  /** Takes a claim back. */
  @Transactional
  public void takeBack(Organization organization, Reader.Member member) {
    delete("organization_claims", organization.id(), member.id());
  }

  private boolean delete(String from, long organization, long member) {
    return db.sql(
                "delete from "
                    + from
                    + " where organization_id = :organization and member_id = :member")
            .param("organization", organization)
            .param("member", member)
            .update()
        == 1;
  }

  /** The claims that wait, the longest first, from after this one, and one more if there is. */
  List<Claim> waiting(String after, Locale language) {
    return db.sql(
            """
            select o.id, o.address, o.name, o.short_name,
                   c.role, c.message, c.claimed_at, m.id as member, m.address as member_address,
                   m.name as member_name, m.country, m.kinds, m.photo, m.photo_public
              from organization_claims c
              join organization_in(:language) o on o.id = c.organization_id
              join member_card m on m.id = c.member_id
             where not m.safe       -- the role and the words would tell who the pseudonym is
               and (c.claimed_at, c.organization_id, c.member_id)
                   > (coalesce((select l.claimed_at
                                  from organization_claims l
                                  join organizations lo on lo.id = l.organization_id
                                  join member_card lm on lm.id = l.member_id
                                 where lo.address = :organization
                                   and lm.address = :member), '-infinity'),
                      coalesce((select id from organizations where address = :organization), 0),
                      coalesce((select id from member_card where address = :member), 0))
             order by c.claimed_at, c.organization_id, c.member_id
             limit\s"""
                + (A_PAGE + 1))
        .param("language", language.getLanguage())
        .param("organization", after.replaceFirst(":.*", ""))
        .param("member", after.replaceFirst(".*:", ""))
        .query(Claims::claim)
        .list();
  }

  private static Claim claim(ResultSet row, int number) throws SQLException {
    return new Claim(
        OrganizationCard.of(row, number),
        new MemberCard(
            row.getLong("member"),
            row.getString("member_address"),
            row.getString("country"),
            List.of((String[]) row.getArray("kinds").getArray()),
            new Face(
                row.getString("member_name"),
                row.getString("photo"),
                row.getBoolean("photo_public"))),
        row.getString("role"),
        row.getString("message"),
        row.getObject("claimed_at", OffsetDateTime.class).toInstant());
  }

  /**
   * A host confirms a claim of somebody else; false when there is none any more, or the host may
   * not.
   */
  @Transactional
  public boolean confirm(Organization organization, long claimant, Reader.Member host) {
    if (!mayAnswer(claimant, host)) {
      return false;
    }
    var confirmed =
        db.sql(
                """
                with claim as (
                       delete from organization_claims
                        where organization_id = :organization
                          and member_id = :claimant
                       returning *)
                insert into organization_managers
                       (organization_id, member_id, since, terms_version, terms_language,
                        accepted_at, confirmed_by)
                select organization_id, member_id, :now, terms_version, terms_language,
                       claimed_at, :host
                  from claim
                on conflict do nothing
                """)
            .param("organization", organization.id())
            .param("claimant", claimant)
            .param("now", OffsetDateTime.now(clock))
            .param("host", host.id())
            .update();
    if (confirmed == 0) {
      return false;
    }
    audit.note(host.id(), "organizations.confirmed-claim", "organization", organization.id());
    changes.stir();
    events.publishEvent(new ClaimConfirmed(organization.id(), claimant, host.id()));
    return true;
  }

  /** Four eyes: nobody answers their own claim. */
  private static boolean mayAnswer(long claimant, Reader.Member host) {
    return host.may(Right.CHECK_ORGANIZATIONS) && host.id() != claimant;
  }

  /** A host does not confirm a claim, and says why. */
  @Transactional
  public boolean decline(
      Organization organization, long claimant, String reason, Reader.Member host) {
    if (!mayAnswer(claimant, host) || !delete("organization_claims", organization.id(), claimant)) {
      return false;
    }
    refuse(organization.id(), claimant, "CLAIM", reason);
    audit.note(host.id(), "organizations.declined-claim", "organization", organization.id());
    events.publishEvent(new ClaimDeclined(organization.id(), claimant, host.id()));
    return true;
  }

  private void refuse(long organization, long member, String what, String reason) {
    db.sql(
            """
            insert into organization_refusals (organization_id, member_id, what, reason, at)
            values (:organization, :member, :what, :reason, :now)
            on conflict (organization_id, member_id) do update
               set what = excluded.what, reason = excluded.reason, at = excluded.at
            """)
        .param("organization", organization)
        .param("member", member)
        .param("what", what)
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Who looks after a page, the longest first, but for who is in safety mode. */
  List<Manager> managers(OrganizationCard organization) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public, m.since
              from organization_managers m
              join member_card c on c.id = m.member_id
             where m.organization_id = :organization
               and not c.safe
             order by m.since, m.member_id
             limit\s"""
                + MOST_MANAGERS)
        .param("organization", organization.id())
        .query(
            (row, number) ->
                new Manager(
                    MemberCard.of(row, number),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** The member whose host looks after the organization: who manages its page the longest. */
  Optional<Long> firstManager(OrganizationCard organization) {
    return db.sql(
            """
            select member_id
              from organization_managers
             where organization_id = :organization
             order by since, member_id
             limit 1
            """)
        .param("organization", organization.id())
        .query((row, number) -> row.getLong(1))
        .optional();
  }

  /** A manager does not look after the page any longer. */
  @Transactional
  public boolean resign(Organization organization, Reader.Member member) {
    if (!delete("organization_managers", organization.id(), member.id())) {
      return false;
    }
    changes.stir();
    return true;
  }

  /** A host ends that somebody looks after a page, and says why. */
  @Transactional
  public boolean end(Organization organization, long manager, String reason, Reader.Member host) {
    if (!host.may(Right.CHECK_ORGANIZATIONS)
        || !delete("organization_managers", organization.id(), manager)) {
      return false;
    }
    refuse(organization.id(), manager, "MANAGEMENT", reason);
    audit.note(host.id(), "organizations.ended-management", "organization", organization.id());
    changes.stir();
    events.publishEvent(new ManagementEnded(organization.id(), manager, host.id()));
    return true;
  }

  /** Who looks after the one, or claims it, does so with the other. */
  @EventListener
  void on(OrganizationsMerged merged) {
    move(
        """
        insert into organization_managers
               (organization_id, member_id, since, terms_version, terms_language, accepted_at,
                confirmed_by)
        select :into, member_id, since, terms_version, terms_language, accepted_at, confirmed_by
          from organization_managers
         where organization_id = :from
        on conflict do nothing
        """,
        merged);
    move(
        """
        insert into organization_claims
               (organization_id, member_id, role, message, terms_version, terms_language, claimed_at)
        select :into, member_id, role, message, terms_version, terms_language, claimed_at
          from organization_claims c
         where organization_id = :from
           and not exists (select from organization_managers
                            where organization_id = :into
                              and member_id = c.member_id)
        on conflict do nothing
        """,
        merged);
    db.sql(
            """
            delete from organization_claims c
             where organization_id = :into
               and exists (select from organization_managers
                            where organization_id = :into
                              and member_id = c.member_id)
            """)
        .param("into", merged.into())
        .update();
    move(
        """
        insert into organization_refusals (organization_id, member_id, what, reason, at)
        select :into, member_id, what, reason, at
          from organization_refusals
         where organization_id = :from
        on conflict do nothing
        """,
        merged);
  }

  private void move(String sql, OrganizationsMerged merged) {
    db.sql(sql).param("from", merged.from()).param("into", merged.into()).update();
  }
}
