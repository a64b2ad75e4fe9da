package net.mhpss.organizations.inside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import net.mhpss.hosting.WaitsForHosts;
import net.mhpss.members.MemberCard;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.web.Address;
import net.mhpss.web.Face;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a host has yet to compare with a source: what members propose first, then the rest. */
@Component
@Order(20)
public class ToCheck implements WaitsForHosts {
  /** How many stand on a page. */
  public static final int A_PAGE = 30;

  private final JdbcClient db;

  ToCheck(JdbcClient db) {
    this.db = db;
  }

  /**
   * One of them.
   *
   * @param proposer who proposed it; null for what nobody here has proposed
   */
  public record Entry(
      OrganizationCard card,
      String kind,
      @Nullable String country,
      @Nullable String website,
      boolean proposed,
      @Nullable MemberCard proposer,
      @Nullable Instant since) {}

  /** How many there are. */
  public int count() {
    return db.sql("select count(*) from organizations where evidence = 'recalled'")
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /** A page of them, from after this one, and one more if there is more. */
  public List<Entry> list(Address after, Locale language) {
    return db.sql(
            """
            select called.id, called.address, called.name, called.short_name, o.kind, o.country, o.website,
                   p.organization_id is not null as proposed, p.proposed_at,
                   m.id as member, m.address as member_address, m.name as member_name,
                   m.country as member_country, m.kinds as member_kinds,
                   m.photo, m.photo_public
              from organizations o
              left join organization_proposals p on p.organization_id = o.id
             cross join lateral (select * from organization_in(:language) where id = o.id limit 1) called
              left join lateral (select * from member_card where id = p.member_id and not safe limit 1) m on true
             where o.id = any(array(select id from organizations where evidence = 'recalled'))
               and (:after = ''
                    or (coalesce(p.proposed_at, 'infinity'), o.id)
                       > (select coalesce(lp.proposed_at, 'infinity'), l.id
                            from organizations l
                            left join organization_proposals lp on lp.organization_id = l.id
                           where l.address = :after))
             order by coalesce(p.proposed_at, 'infinity'), o.id
             limit\s"""
                + (A_PAGE + 1))
        .param("language", language.getLanguage())
        .param("after", after.id())
        .query(ToCheck::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    var proposedAt = row.getObject("proposed_at", OffsetDateTime.class);
    return new Entry(
        OrganizationCard.of(row, number),
        row.getString("kind"),
        row.getString("country"),
        row.getString("website"),
        row.getBoolean("proposed"),
        proposer(row),
        proposedAt == null ? null : proposedAt.toInstant());
  }

  private static @Nullable MemberCard proposer(ResultSet row) throws SQLException {
    var member = row.getObject("member", Long.class);
    return member == null
        ? null
        : new MemberCard(
            member,
            row.getString("member_address"),
            row.getString("member_country"),
            List.of((String[]) row.getArray("member_kinds").getArray()),
            new Face(
                row.getString("member_name"),
                row.getString("photo"),
                row.getBoolean("photo_public")));
  }

  @Override
  public String path() {
    return "/organizations/to-check";
  }

  @Override
  public String key() {
    return "organizations.to-check";
  }

  @Override
  public String counting() {
    return """
    select count(*)
      from (select from organizations where evidence = 'recalled' limit 100) few
    """;
  }
}
