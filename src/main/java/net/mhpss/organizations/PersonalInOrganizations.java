package net.mhpss.organizations;

import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What this room keeps of a member. What they have proposed stays when they leave, without their
 * name; the foreign keys see to it.
 */
@Component
class PersonalInOrganizations implements KeepsPersonal {
  private final JdbcClient db;

  PersonalInOrganizations(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "organizations";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "works at",
        list(
            member,
            """
            select o.name, a.title, a.since, a.added_at as "said at"
              from affiliations a
              join organizations o on o.id = a.organization_id
             where a.member_id = :member
             order by a.added_at
            """),
        "proposed",
        list(
            member,
            """
            select o.name, p.proposed_at as "at"
              from organization_proposals p
              join organizations o on o.id = p.organization_id
             where p.member_id = :member
             order by p.proposed_at
            """),
        "proposed and not taken up",
        list(
            member,
            """
            select name, reason, declined_at as "at"
              from declined_organizations
             where member_id = :member
             order by id
            """),
        "claimed",
        list(
            member,
            """
            select o.name, c.role, c.message, c.terms_version as "terms", c.claimed_at as "at"
              from organization_claims c
              join organizations o on o.id = c.organization_id
             where c.member_id = :member
             order by c.claimed_at
            """),
        "looked after",
        list(
            member,
            """
            select o.name, m.since, m.terms_version as "terms", m.accepted_at as "accepted"
              from organization_managers m
              join organizations o on o.id = m.organization_id
             where m.member_id = :member
             order by m.since
            """),
        "not confirmed or ended",
        list(
            member,
            """
            select o.name, lower(r.what) as "what", r.reason, r.at
              from organization_refusals r
              join organizations o on o.id = r.organization_id
             where r.member_id = :member
             order by r.at
            """));
  }

  private List<Map<String, @Nullable Object>> list(long member, String sql) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  @Override
  public void forget(long member) {}
}
