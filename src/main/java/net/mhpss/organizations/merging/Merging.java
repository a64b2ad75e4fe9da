package net.mhpss.organizations.merging;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.OrganizationConfirmed;
import net.mhpss.organizations.OrganizationsMerged;
import net.mhpss.organizations.ProposalMerged;
import net.mhpss.organizations.inside.Proposals;
import net.mhpss.web.Reader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one organization of two. The one that stays keeps what it says and takes what it has not:
 * names, texts, parts, and whatever other rooms have hung on the one that goes.
 */
@Component
class Merging {
  private final JdbcClient db;
  private final Proposals proposals;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Merging(
      JdbcClient db,
      Proposals proposals,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.proposals = proposals;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Merges one into another; false when one of them is gone. Who does it may. */
  @Transactional
  public boolean merge(Organization from, Organization into, Reader.Member host) {
    if (from.id() == into.id() || !lock(from, into)) {
      return false;
    }
    takeNames(from, into);
    takeTexts(from, into);
    takePlaceAmongOthers(from, into);
    endProposals(from, into, host);
    // whoever points to the one that goes points to the one that stays before it is gone
    events.publishEvent(new OrganizationsMerged(from.id(), into.id(), host.id()));
    leadOn(from, into);
    db.sql("delete from organizations where id = :from").param("from", from.id()).update();
    audit.note(host.id(), "organizations.merged", "organization", from.id());
    audit.note(host.id(), "organizations.merged-into", "organization", into.id());
    changes.note("organization", List.of(from.id(), into.id()));
    return true;
  }

  /** In one order, so that two hosts who merge the same two the other way round wait in turn. */
  private boolean lock(Organization from, Organization into) {
    return db.sql("select id from organizations where id in (:from, :into) order by id for update")
            .param("from", from.id())
            .param("into", into.id())
            .query((row, number) -> row.getLong(1))
            .list()
            .size()
        == 2;
  }

  private void takeNames(Organization from, Organization into) {
    move(
        """
        insert into organization_callings (organization_id, folded, called)
        select :into, folded, called from organization_callings where organization_id = :from
        on conflict do nothing
        """,
        from,
        into);
    move(
        """
        insert into organization_names (organization_id, language, name, short_name, evidence)
        select :into, language, name, short_name, evidence
          from organization_names
         where organization_id = :from
        on conflict do nothing
        """,
        from,
        into);
  }

  private void takeTexts(Organization from, Organization into) {
    move(
        """
        update organization_logos
           set organization_id = :into
         where organization_id = :from
           and not exists (select from organization_logos where organization_id = :into)
        """,
        from,
        into);
    move(
        """
        insert into organization_abouts (organization_id, language, about, html, rendering)
        select :into, language, about, html, rendering
          from organization_abouts
         where organization_id = :from
        on conflict do nothing
        """,
        from,
        into);
    db.sql(
            """
            update organizations i
               set short_name = coalesce(i.short_name, f.short_name),
                   country = coalesce(i.country, f.country),
                   works_in = array(select unnest(i.works_in || f.works_in) as country
                                     group by country order by country),
                   places = array(select unnest(i.places || f.places) as place
                                   group by place order by place),
                   website = coalesce(i.website, f.website),
                   website_evidence = case when i.website is null then f.website_evidence
                                           else i.website_evidence end,
                   role_in_network = coalesce(i.role_in_network, f.role_in_network),
                   evidence = case when i.evidence = 'recalled' then f.evidence else i.evidence end,
                   edited_at = :now, changed = :now
              from organizations f
             where i.id = :into
               and f.id = :from
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("from", from.id())
        .param("into", into.id())
        .update();
  }

  /** What was part of the one is part of the other; and none is part of itself, however deep. */
  private void takePlaceAmongOthers(Organization from, Organization into) {
    move(
        """
        with recursive above (id) as (
               select parent_id from organizations where id = :into
               union
               select o.parent_id from organizations o join above on above.id = o.id)
        update organizations
           set parent_id = (select parent_id from organizations where id = :from)
         where id = :into
           and :from in (select id from above)
        """,
        from,
        into);
    move("update organizations set parent_id = :into where parent_id = :from", from, into);
  }

  private void endProposals(Organization from, Organization into, Reader.Member host) {
    proposals
        .end(from.id())
        .map(Proposals.Proposal::member)
        .ifPresent(
            proposer -> events.publishEvent(new ProposalMerged(into.id(), proposer, host.id())));
    if (!from.proposed()) {
      proposals
          .end(into.id())
          .map(Proposals.Proposal::member)
          .ifPresent(
              proposer ->
                  events.publishEvent(new OrganizationConfirmed(into.id(), proposer, host.id())));
    }
  }

  private void leadOn(Organization from, Organization into) {
    move("update merged_organizations set into_id = :into where into_id = :from", from, into);
    db.sql(
            """
            insert into merged_organizations (address, slug, into_id, merged_at)
            select address, slug, :into, :now from organizations where id = :from
            """)
        .param("into", into.id())
        .param("now", OffsetDateTime.now(clock))
        .param("from", from.id())
        .update();
  }

  private void move(String sql, Organization from, Organization into) {
    db.sql(sql).param("from", from.id()).param("into", into.id()).update();
  }
}
