package net.mhpss.organizations.networks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.organizations.MembershipAgreed;
import net.mhpss.organizations.MembershipProposed;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.OrganizationsMerged;
import net.mhpss.organizations.networks.Agreeing.Agreed;
import net.mhpss.organizations.networks.Agreeing.Already;
import net.mhpss.organizations.networks.Agreeing.Asked;
import net.mhpss.organizations.networks.Agreeing.NotYours;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organizations are members of which networks. One side proposes, the other agrees; for a
 * side with nobody of its own here a host may speak, and that is noted.
 */
@Component
class NetworkMemberships {
  static final int A_PAGE = 40;
  private static final int MOST = 200;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NetworkMemberships(
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

  /** A network and an organization. */
  record Pair(Organization network, Organization organization) {
    Organization of(Side side) {
      return side == Side.NETWORK ? network : organization;
    }
  }

  /**
   * Proposes a membership in the name of one side. Where the same person may speak for the other
   * side too, or the other side has proposed it before, both have agreed.
   */
  @Transactional
  public Agreeing propose(Pair pair, Side side, Reader.Member member) {
    if (!pair.of(side).maySpeak(member)) {
      return new NotYours();
    }
    if (isMember(pair)) {
      return new Already();
    }
    noteStandingIn(pair.of(side), "stood-in-to-propose", member);
    if (pair.of(side.other()).maySpeak(member)) {
      noteStandingIn(pair.of(side.other()), "stood-in-to-agree", member);
      return agreed(pair, side, member);
    }
    return isProposed(pair, side.other())
        ? agreed(pair, side.other(), member)
        : ask(pair, side, member);
  }

  private void noteStandingIn(Organization organization, String act, Reader.Member member) {
    if (!organization.managed()) {
      audit.note(member.id(), "organizations." + act, "organization", organization.id());
    }
  }

  private boolean isMember(Pair pair) {
    return exists("network_memberships", "", pair);
  }

  private boolean isProposed(Pair pair, Side by) {
    return exists("network_proposals", " and by_side = '" + by.name() + "'", pair);
  }

  private boolean exists(String in, String where, Pair pair) {
    return db.sql(
            "select exists (select from "
                + in
                + " where network_id = :network and organization_id = :organization"
                + where
                + ")")
        .param("network", pair.network().id())
        .param("organization", pair.organization().id())
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  private Agreeing ask(Pair pair, Side side, Reader.Member member) {
    return db.sql(
            """
            insert into network_proposals
                   (network_id, organization_id, by_side, by_member_id, proposed_at)
            values (:network, :organization, :side, :member, :now)
            on conflict do nothing
            returning id
            """)
        .param("network", pair.network().id())
        .param("organization", pair.organization().id())
        .param("side", side.name())
        .param("member", member.id())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getLong(1))
        .optional()
        .<Agreeing>map(
            proposal -> {
              events.publishEvent(new MembershipProposed(proposal, member.id()));
              return new Asked();
            })
        .orElseGet(Already::new);
  }

  private Agreeing agreed(Pair pair, Side asking, Reader.Member member) {
    dropProposal(pair);
    return db.sql(
            """
            insert into network_memberships (network_id, organization_id, since)
            values (:network, :organization, :now)
            on conflict do nothing
            returning id
            """)
        .param("network", pair.network().id())
        .param("organization", pair.organization().id())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getLong(1))
        .optional()
        .<Agreeing>map(
            membership -> {
              changes.note("organization", List.of(pair.network().id(), pair.organization().id()));
              events.publishEvent(
                  new MembershipAgreed(membership, pair.of(asking).id(), member.id()));
              return new Agreed();
            })
        .orElseGet(Already::new);
  }

  private boolean dropProposal(Pair pair) {
    return drop("network_proposals", pair);
  }

  private boolean drop(String from, Pair pair) {
    return db.sql(
                "delete from "
                    + from
                    + " where network_id = :network and organization_id = :organization")
            .param("network", pair.network().id())
            .param("organization", pair.organization().id())
            .update()
        == 1;
  }

  /** Agrees to what the other side has proposed. */
  @Transactional
  public Agreeing agree(Pair pair, Reader.Member member) {
    for (var asking : Side.values()) {
      var asked = pair.of(asking.other());
      if (isProposed(pair, asking) && asked.maySpeak(member)) {
        noteStandingIn(asked, "stood-in-to-agree", member);
        return agreed(pair, asking, member);
      }
    }
    return new NotYours();
  }

  /** Ends a membership, declines a proposal or takes it back: either side may. */
  @Transactional
  public boolean end(Pair pair, Reader.Member member) {
    var side = speaks(pair, member);
    if (side.isEmpty() || !(dropProposal(pair) | drop("network_memberships", pair))) {
      return false;
    }
    noteStandingIn(side.get(), "stood-in-to-end", member);
    changes.note("organization", List.of(pair.network().id(), pair.organization().id()));
    return true;
  }

  /** The side for which this member speaks; their own before one for which they stand in. */
  private static Optional<Organization> speaks(Pair pair, Reader.Member member) {
    if (pair.network().managed()) {
      return Optional.of(pair.network());
    }
    return pair.organization().managed() || pair.organization().maySpeak(member)
        ? Optional.of(pair.organization())
        : Optional.of(pair.network()).filter(network -> network.maySpeak(member));
  }

  /** A page of the members of a network by name, from after this one, and one more if there is. */
  List<OrganizationCard> members(
      OrganizationCard network, Address after, Locale language, int most) {
    return db.sql(
            """
            select o.id, o.address, o.name, o.short_name
              from network_memberships m
              join organization_in(:language) o on o.id = m.organization_id
             where m.network_id = :network
               and (:after = ''
                    or (o.name collate "und-x-icu", o.id)
                       > (select name, id from organization_in(:language) where address = :after))
             order by o.name collate "und-x-icu", o.id
             limit\s"""
                + most)
        .param("network", network.id())
        .param("after", after.id())
        .param("language", language.getLanguage())
        .query(OrganizationCard::of)
        .list();
  }

  /** How many members a network has. */
  int count(OrganizationCard network) {
    return db.sql("select count(*) from network_memberships where network_id = :network")
        .param("network", network.id())
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /** The networks that an organization is a member of. */
  List<OrganizationCard> networks(OrganizationCard organization, Locale language) {
    return db.sql(
            """
            select o.id, o.address, o.name, o.short_name
              from network_memberships m
              join organization_in(:language) o on o.id = m.network_id
             where m.organization_id = :organization
             order by o.name collate "und-x-icu", o.id
             limit\s"""
                + MOST)
        .param("organization", organization.id())
        .param("language", language.getLanguage())
        .query(OrganizationCard::of)
        .list();
  }

  /** What is proposed to this organization, or by it, and waits for an answer. */
  List<Linked> proposals(OrganizationCard organization, Locale language) {
    return linked(
        """
        select o.id, o.address, o.name, o.short_name,
               case o.id when p.network_id then 'NETWORK' else 'ORGANIZATION' end as side,
               (p.by_side = 'NETWORK') = (o.id = p.network_id) as asks, p.proposed_at as since
          from (select *, organization_id as other_id from network_proposals where network_id = :organization
                union all
                select *, network_id from network_proposals where organization_id = :organization) p
          join organization_in(:language) o on o.id = p.other_id
         order by p.id
         limit\s"""
            + MOST,
        organization,
        language);
  }

  /** The memberships of an organization, as a member and as a network, for ending them. */
  List<Linked> memberships(OrganizationCard organization, Locale language) {
    return linked(
        """
        select o.id, o.address, o.name, o.short_name,
               case o.id when m.network_id then 'NETWORK' else 'ORGANIZATION' end as side,
               false as asks, m.since
          from (select *, organization_id as other_id from network_memberships where network_id = :organization
                union all
                select *, network_id from network_memberships where organization_id = :organization) m
          join organization_in(:language) o on o.id = m.other_id
         order by o.name collate "und-x-icu", o.id
         limit\s"""
            + MOST,
        organization,
        language);
  }

  private List<Linked> linked(String sql, OrganizationCard organization, Locale language) {
    return db.sql(sql)
        .param("organization", organization.id())
        .param("language", language.getLanguage())
        .query(NetworkMemberships::linked)
        .list();
  }

  private static Linked linked(ResultSet row, int number) throws SQLException {
    return new Linked(
        OrganizationCard.of(row, number),
        Side.valueOf(row.getString("side")),
        row.getBoolean("asks"),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }

  /** A proposal that asks a side with nobody of its own here: a host may answer. */
  record ForHosts(OrganizationCard asking, OrganizationCard asked, Side by) {}

  /** The proposals that ask a side with nobody of its own here, the longest first. */
  List<ForHosts> forHosts() {
    return db.sql(
            """
            select p.by_side, f.id as from_id, f.address as from_address, f.name as from_name,
                   f.short_name as from_short_name, t.id, t.address, t.name, t.short_name
              from network_proposal p
              join organizations f on f.id = p.from_id
              join organizations t on t.id = p.to_id
             where not exists (select from organization_managers where organization_id = p.to_id)
             order by p.at, p.id
             limit\s"""
                + A_PAGE)
        .query(
            (row, number) ->
                new ForHosts(
                    new OrganizationCard(
                        row.getLong("from_id"),
                        row.getString("from_address"),
                        row.getString("from_name"),
                        row.getString("from_short_name")),
                    OrganizationCard.of(row, number),
                    Side.valueOf(row.getString("by_side"))))
        .list();
  }

  /**
   * The one and the other have the same members and networks now, and are not members of
   * themselves.
   */
  @EventListener
  void on(OrganizationsMerged merged) {
    for (var table : List.of("network_memberships", "network_proposals")) {
      for (var column : List.of("network_id", "organization_id")) {
        move(table, column, merged);
      }
    }
    db.sql(
            """
            delete from network_proposals p
             where :into in (network_id, organization_id)
               and exists (select from network_memberships
                            where network_id = p.network_id
                              and organization_id = p.organization_id)
            """)
        .param("into", merged.into())
        .update();
  }

  private void move(String table, String column, OrganizationsMerged merged) {
    var other = column.equals("network_id") ? "organization_id" : "network_id";
    db.sql(
            """
            update %1$s m
               set %2$s = :into
             where %2$s = :from
               and %3$s <> :into
               and not exists (select from %1$s
                                where %2$s = :into
                                  and %3$s = m.%3$s)
            """
                .formatted(table, column, other))
        .param("into", merged.into())
        .param("from", merged.from())
        .update();
  }
}
