package net.mhpss.organizations.inside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.text.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organizations that go by nearly the same name: in whichever language, short or long. */
@Component
public class Alike {
  private static final double NEAR = 0.5;

  private final JdbcClient db;
  private final Grams grams;

  Alike(JdbcClient db, Grams grams) {
    this.db = db;
    this.grams = grams;
  }

  /**
   * One of them.
   *
   * @param called the name by which it is near
   */
  public record Near(OrganizationCard card, String kind, @Nullable String country, String called) {}

  /** The nearest to what was typed, at most so many; the nearest first. */
  public List<Near> to(String typed, Locale language, int most) {
    return to(typed, language, most, 0);
  }

  /** The same without one of them, which looks for its own like. */
  public List<Near> to(String typed, Locale language, int most, long but) {
    var folded = Folded.of(shortened(typed));
    var rarest = grams.rarest(folded);
    if (rarest.isEmpty()) {
      return List.of();
    }
    // how much of both names they share, and how much of the shorter one: "UNHCR Lebanon" is near
    // to "UNHCR", and "Red Cross" to the long names that have it
    return db.sql(
            """
            with asking as materialized (
                   select name_grams(:folded) as asked),
                 found as (
                   select *
                     from (select distinct on (organization_id) organization_id, called, nearness
                             from organization_callings
                            cross join asking
                            cross join lateral (
                                  select cardinality(array(select unnest(grams) intersect select unnest(asked))) as shared,
                                         cardinality(grams) as own, cardinality(asked) as others
                                  offset 0) as sizes   -- counted once a name
                            cross join lateral (
                                  select (shared / (own + others - shared)::float + shared / least(own, others)::float) / 2
                                         as nearness) as measured
                            where grams && cast(:rarest as text[])
                              and organization_id <> :but
                              and nearness >= :near
                            order by organization_id, nearness desc, called) as near
                    order by nearness desc, organization_id
                    limit {most})
            select o.id, o.address, o.name, o.short_name, o.kind, o.country, called
              from found
              join organization_in(:language) o on o.id = organization_id
             order by nearness desc, o.id
            """
                .replace("{most}", Integer.toString(most)))
        .param("folded", folded)
        .param("rarest", rarest.toArray(String[]::new))
        .param("but", but)
        .param("near", NEAR)
        .param("language", language.getLanguage())
        .query(Alike::near)
        .list();
  }

  /** No name is longer; to take more apart would be dear. */
  private static String shortened(String typed) {
    return Typed.length(typed) <= NewOrganization.LONGEST_NAME
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, NewOrganization.LONGEST_NAME));
  }

  private static Near near(ResultSet row, int number) throws SQLException {
    return new Near(
        OrganizationCard.of(row, number),
        row.getString("kind"),
        row.getString("country"),
        row.getString("called"));
  }
}
