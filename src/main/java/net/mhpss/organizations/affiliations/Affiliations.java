package net.mhpss.organizations.affiliations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import net.mhpss.database.ChangeLog;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Nearness;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.OrganizationsMerged;
import net.mhpss.organizations.inside.FoundByOrganization;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works where: said by each member, and seen by whom that member lets see it. */
@Component
class Affiliations {
  static final int MOST = 12;
  static final int A_PAGE = 30;

  private final JdbcClient db;
  private final Nearness nearness;
  private final FoundByOrganization foundBy;
  private final ChangeLog changes;
  private final Clock clock;

  Affiliations(
      JdbcClient db,
      Nearness nearness,
      FoundByOrganization foundBy,
      ChangeLog changes,
      Clock clock) {
    this.db = db;
    this.nearness = nearness;
    this.foundBy = foundBy;
    this.changes = changes;
    this.clock = clock;
  }

  /** Where the reader works, the latest first. */
  List<Affiliation> own(Reader.Member member) {
    return of(member.id(), true, member.language());
  }

  /**
   * Where a member works, the latest first: nowhere while they are in safety mode. Whether it may
   * be seen otherwise has been asked before.
   */
  List<Affiliation> of(long member, Locale language) {
    return of(member, false, language);
  }

  private List<Affiliation> of(long member, boolean own, Locale language) {
    return db.sql(
            """
            select o.id, o.address, o.name, o.short_name, a.title, a.since
              from affiliations a
              join organization_in(:language) o on o.id = a.organization_id
             where a.member_id = :member
               and (:own or exists (select from member_card c where c.id = a.member_id and not c.safe))
             order by a.since desc nulls first, a.added_at desc, o.id
            """)
        .param("member", member)
        .param("own", own)
        .param("language", language.getLanguage())
        .query(
            (row, number) ->
                new Affiliation(
                    OrganizationCard.of(row, number),
                    row.getString("title"),
                    row.getObject("since", Integer.class)))
        .list();
  }

  /** Says that a member works somewhere; false when that is more than anybody does. */
  @Transactional
  public boolean add(long organization, EditedAffiliation form, Reader.Member member) {
    var others =
        db.sql(
                """
                select count(*)
                  from affiliations
                 where member_id = :member
                   and organization_id <> :organization
                """)
            .param("member", member.id())
            .param("organization", organization)
            .query((row, number) -> row.getInt(1))
            .single();
    if (others >= MOST) {
      return false;
    }
    db.sql(
            """
            insert into affiliations (member_id, organization_id, title, since, added_at)
            values (:member, :organization, :title, :since, :now)
            on conflict (member_id, organization_id) do update
               set title = excluded.title, since = excluded.since
            """)
        .param("member", member.id())
        .param("organization", organization)
        .param("title", form.line())
        .param("since", form.year())
        .param("now", OffsetDateTime.now(clock))
        .update();
    foundBy.write(member.id());
    return true;
  }

  /** Says anew what a member is there; false when they do not work there. */
  @Transactional
  public boolean edit(OrganizationCard organization, EditedAffiliation form, Reader.Member member) {
    var known =
        db.sql(
                """
                update affiliations
                   set title = :title, since = :since
                 where member_id = :member
                   and organization_id = :organization
                """)
            .param("title", form.line())
            .param("since", form.year())
            .param("member", member.id())
            .param("organization", organization.id())
            .update();
    changes.stir();
    return known == 1;
  }

  /** A member does not work there, or does not say so any more. */
  @Transactional
  public void end(OrganizationCard organization, Reader.Member member) {
    db.sql("delete from affiliations where member_id = :member and organization_id = :organization")
        .param("member", member.id())
        .param("organization", organization.id())
        .update();
    foundBy.write(member.id());
  }

  /**
   * Who works with an organization and lets this reader see it, who said so last first, from after
   * this member, and one more if there is more.
   */
  List<Colleague> people(OrganizationCard organization, Reader reader, Address after, int most) {
    return switch (reader) {
      case Reader.Member member -> seenBy(member, organization, after, most);
      case Reader.Visitor _ -> seenByEveryone(organization, after, most);
    };
  }

  /**
   * Whatever is for all members; what is for people in their groups, where the reader is one; what
   * a host may see of theirs; and the reader's own. The list goes on only after somebody whom the
   * reader sees in it: else it would tell where others work.
   */
  private List<Colleague> seenBy(
      Reader.Member reader, OrganizationCard organization, Address after, int most) {
    return page(
            """
            cross join lateral (
                  select max(h.seen_by) as seen_by
                    from hidden_fields h
                   where h.member_id = a.member_id
                     and h.field = 'affiliations') as hidden
            """,
            """
            (a.member_id = :reader
             or hidden.seen_by is distinct from 'NOBODY'
                and exists (select from member_host
                             where member_id = a.member_id
                               and host_id = :reader)
             or (hidden.seen_by is null
                 or hidden.seen_by = 'GROUPS' and a.member_id = any(:near))
                and not exists (select from blocks b
                                 where b.member_id = :reader
                                   and b.other_id = a.member_id))
            """,
            organization,
            after,
            most)
        .param("reader", reader.id())
        .param(
            "near", nearness.inAGroupWith(reader, shownInGroups(organization)).toArray(Long[]::new))
        .query(Affiliations::colleague)
        .list();
  }

  /** Those who show it to people in their groups, and to no other member. */
  private List<Long> shownInGroups(OrganizationCard organization) {
    return db.sql(
            """
            select a.member_id
              from affiliations a
             where a.organization_id = :organization
               and (select max(h.seen_by)
                      from hidden_fields h
                     where h.member_id = a.member_id
                       and h.field = 'affiliations') = 'GROUPS'
            """)
        .param("organization", organization.id())
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private List<Colleague> seenByEveryone(OrganizationCard organization, Address after, int most) {
    return page(
            "join open_fields f on f.member_id = a.member_id and f.field = 'affiliations'\n",
            "true\n",
            organization,
            after,
            most)
        .query(Affiliations::colleague)
        .list();
  }

  private JdbcClient.StatementSpec page(
      String joined, String shown, OrganizationCard organization, Address after, int most) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public, a.title
              from affiliations a
              join member_card c on c.id = a.member_id
            """
                + joined
                + """
                   where a.organization_id = :organization
                     and not c.safe
                     and (:after = ''
                          or (a.added_at, a.member_id)
                             < (select a.added_at, a.member_id
                                  from affiliations a
                                  join member_card c on c.id = a.member_id
                  """
                + joined
                + """
                                 where a.organization_id = :organization
                                   and c.address = :after
                                   and not c.safe
                                   and\s"""
                + shown
                + """
                  ))
                     and\s"""
                + shown
                + """
                   order by a.added_at desc, a.member_id desc
                   limit\s"""
                + most)
        .param("organization", organization.id())
        .param("after", after.id());
  }

  private static Colleague colleague(ResultSet row, int number) throws SQLException {
    return new Colleague(MemberCard.of(row, number), row.getString("title"));
  }

  /** Who works with the one works with the other. */
  @EventListener
  void on(OrganizationsMerged merged) {
    db.sql(
            """
            insert into affiliations (member_id, organization_id, title, since, added_at)
            select member_id, :into, title, since, added_at
              from affiliations
             where organization_id = :from
            on conflict do nothing
            """)
        .param("into", merged.into())
        .param("from", merged.from())
        .update();
    foundBy.replace(merged.from(), merged.into());
  }
}
