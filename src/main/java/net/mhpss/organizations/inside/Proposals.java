package net.mhpss.organizations.inside;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.OrganizationConfirmed;
import net.mhpss.organizations.OrganizationDeclined;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members propose: there at once, said to be unconfirmed until a host has looked at it. */
@Component
public class Proposals {
  private static final int MOST_A_DAY = 12;

  private final JdbcClient db;
  private final Names names;
  private final Labels labels;
  private final Limits limits;
  private final FoundByOrganization foundBy;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Proposals(
      JdbcClient db,
      Names names,
      Labels labels,
      Limits limits,
      FoundByOrganization foundBy,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.names = names;
    this.labels = labels;
    this.limits = limits;
    this.foundBy = foundBy;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** An organization that was proposed. */
  public record Proposed(long id, Address address) {}

  /** Whether a member may propose one more today. */
  public boolean mayPropose(Reader.Member member) {
    return limits.allows("organizations.propose " + member.id(), MOST_A_DAY, Duration.ofDays(1));
  }

  /** Proposes an organization. The form has no problems. */
  @Transactional
  public Proposed propose(NewOrganization form, Reader.Member member) {
    var address = Address.random();
    var shortName = orNull(Typed.line(form.shortName()));
    var website = Site.typed(form.website()).orElse(null);
    var now = OffsetDateTime.now(clock);
    var id =
        db.sql(
                """
                insert into organizations
                       (address, name, short_name, kind, country, places, website, website_evidence,
                        evidence, edited_at, changed)
                values (:address, :name, :shortName, :kind, :country, :places, :website,
                        :websiteEvidence, 'recalled', :now, :now)
                returning id
                """)
            .param("address", address.id())
            .param("name", form.line())
            .param("shortName", shortName)
            .param("kind", form.kind())
            .param("country", orNull(form.country()))
            .param("places", labels.places(Stream.of(form.country())).toArray(String[]::new))
            .param("website", website)
            .param("websiteEvidence", website == null ? null : "recalled")
            .param("now", now)
            .query((row, number) -> row.getLong(1))
            .single();
    names.write(id, Stream.of(form.line(), Typed.line(form.shortName())).toList());
    db.sql(
            """
            insert into organization_proposals (organization_id, member_id, proposed_at)
            values (:organization, :member, :now)
            """)
        .param("organization", id)
        .param("member", member.id())
        .param("now", now)
        .update();
    changes.note("organization", id);
    return new Proposed(id, address);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** A host has compared what is said with a source, and stands for it. */
  @Transactional
  public boolean confirm(Organization organization, Reader.Member host) {
    if (!host.may(Right.CHECK_ORGANIZATIONS)) {
      return false;
    }
    var confirmed =
        db.sql(
                """
                update organizations
                   set evidence = 'checked', edited_at = :now, changed = :now,
                       website_evidence = case when website is not null then 'seen' end
                 where id = :organization
                   and evidence = 'recalled'
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("organization", organization.id())
            .update();
    if (confirmed == 1) {
      takeUp(organization.id(), host);
      audit.note(host.id(), "organizations.confirmed", "organization", organization.id());
      changes.note("organization", organization.id());
    }
    return true;
  }

  /** It is a proposal no longer, and who made it is told. */
  private void takeUp(long organization, Reader.Member host) {
    end(organization)
        .map(Proposal::member)
        .ifPresent(
            proposer ->
                events.publishEvent(new OrganizationConfirmed(organization, proposer, host.id())));
  }

  /** Ends a proposal, if it is one; says whose it was. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Proposal> end(long organization) {
    return db.sql(
            """
            delete from organization_proposals
             where organization_id = :organization
            returning member_id
            """)
        .param("organization", organization)
        .query((row, number) -> new Proposal(row.getObject("member_id", Long.class)))
        .optional();
  }

  /** Something that a member has proposed; null for who has left. */
  public record Proposal(@Nullable Long member) {}

  /** A host takes a proposal away, and says why to who made it. */
  @Transactional
  public boolean decline(Organization organization, String reason, Reader.Member host) {
    if (!host.may(Right.CHECK_ORGANIZATIONS)) {
      return false;
    }
    var proposal = end(organization.id());
    if (proposal.isEmpty()) {
      return false;
    }
    var proposer = proposal.get().member();
    if (proposer != null) {
      events.publishEvent(
          new OrganizationDeclined(
              keepReason(organization, reason, proposer), proposer, host.id()));
    }
    foundBy.replace(organization.id(), null);
    db.sql("delete from organizations where id = :organization")
        .param("organization", organization.id())
        .update();
    audit.note(host.id(), "organizations.declined", "organization", organization.id());
    changes.note("organization", organization.id());
    return true;
  }

  private long keepReason(Organization organization, String reason, long proposer) {
    return db.sql(
            """
            insert into declined_organizations (member_id, name, reason, declined_at)
            values (:member, :name, :reason, :now)
            returning id
            """)
        .param("member", proposer)
        .param("name", organization.card().name())
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getLong(1))
        .single();
  }
}
