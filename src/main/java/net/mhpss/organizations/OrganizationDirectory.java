package net.mhpss.organizations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.taxonomy.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds organizations by what they are called, what they are and where, and counts them by it. */
@Component
class OrganizationDirectory {
  static final int A_PAGE = 40;

  /** Those that have each word that was typed in one of their names. */
  private static final String CALLED =
      """
      (:anyName or o.id in (select organization_id
                              from organization_callings
                             where folded like all (cast(:patterns as text[]))
                               and grams @> cast(:grams as text[])))
      """;

  private static final String OF_KIND = "(:anyKind or o.kind = any(cast(:kinds as text[])))";
  private static final String IN_PLACE = "(:anywhere or o.places && cast(:places as text[]))";
  private static final String ONLY =
      "(not :network or o.kind = 'network') and (not :works or o.works > 0)";

  private final JdbcClient db;

  OrganizationDirectory(JdbcClient db) {
    this.db = db;
  }

  /** A page of what is looked for, by name, and one more if there is more. */
  List<Listed> list(Looking looking, Locale language) {
    return asked(
            """
            select o.id, o.address, shown.name, shown.short_name, o.kind, o.country,
                   o.role_in_network, o.evidence, o.works, p.organization_id is not null as proposed,
                   lg.address as logo
              from organizations o
              left join organization_names n on n.organization_id = o.id and n.language = :language
              left join organization_proposals p on p.organization_id = o.id
              left join organization_logos lg on lg.organization_id = o.id
             cross join lateral (
                   select coalesce(n.name, o.name) as name,
                          coalesce(n.short_name, o.short_name) as short_name
                   ) as shown
             where\s"""
                + String.join("\n and ", CALLED, OF_KIND, IN_PLACE, ONLY)
                + """
                   and (:after = ''
                        or (shown.name collate "und-x-icu", o.id)
                           > (select coalesce(ln.name, l.name), l.id
                                from organizations l
                                left join organization_names ln
                                  on ln.organization_id = l.id and ln.language = :language
                               where l.address = :after))
                 order by shown.name collate "und-x-icu", o.id
                 limit :limit
                """,
            looking)
        .param("language", language.getLanguage())
        .param("after", looking.after())
        .param("limit", A_PAGE + 1)
        .query(OrganizationDirectory::listed)
        .list();
  }

  /** How many there are by each value of each facet, were it chosen besides what is chosen. */
  Facets count(Looking looking) {
    var counts = new HashMap<String, Map<String, Integer>>();
    asked(
            "with named as materialized (select o.kind, o.places, o.works > 0 as has_works,\n"
                + OF_KIND
                + " as in_kind,\n"
                + IN_PLACE
                + " as in_place,\n"
                + ONLY
                + " as is_only\n from organizations o where "
                + CALLED
                + """
                )
                select 'all' as facet, '' as value, count(*) as times
                  from named
                 where in_kind and in_place and is_only
                union all
                select 'kind', kind, count(*)
                  from named
                 where in_place and is_only
                 group by kind
                union all
                select 'place', place, count(*)
                  from named
                 cross join unnest(places) as place
                 where in_kind and is_only
                 group by place
                union all
                select 'only', 'network', count(*)
                  from named
                 where in_kind and in_place and is_only and kind = 'network'
                union all
                select 'only', 'works', count(*)
                  from named
                 where in_kind and in_place and is_only and has_works
                """,
            looking)
        .query(
            row -> {
              counts
                  .computeIfAbsent(row.getString("facet"), facet -> new HashMap<>())
                  .put(row.getString("value"), row.getInt("times"));
            });
    return new Facets(counts);
  }

  private StatementSpec asked(String sql, Looking looking) {
    var words = looking.words();
    return db.sql(sql)
        .param("anyName", words.isEmpty())
        .param("patterns", words.stream().map(word -> "%" + word + "%").toArray(String[]::new))
        .param("grams", grams(words))
        .param("anyKind", looking.kind().isEmpty())
        .param("kinds", looking.kind().toArray(String[]::new))
        .param("anywhere", looking.place().isEmpty())
        .param("places", looking.place().toArray(String[]::new))
        .param("network", looking.wants(Looking.Only.NETWORK))
        .param("works", looking.wants(Looking.Only.WORKS));
  }

  /** The pieces that every name with these words has, wherever in it they stand. */
  private static String[] grams(List<String> words) {
    return words.stream()
        .flatMap(
            word -> {
              var letters = word.codePoints().toArray();
              return java.util.stream.IntStream.rangeClosed(0, letters.length - 3)
                  .mapToObj(place -> new String(letters, place, 3));
            })
        .distinct()
        .toArray(String[]::new);
  }

  private static Listed listed(ResultSet row, int number) throws SQLException {
    return new Listed(
        OrganizationCard.of(row, number),
        row.getString("kind"),
        row.getString("country"),
        row.getString("role_in_network"),
        row.getBoolean("proposed"),
        Evidence.of(row.getString("evidence")) == Evidence.RECALLED,
        row.getInt("works"),
        row.getString("logo"));
  }

  /** The counts by facet and value. */
  record Facets(Map<String, Map<String, Integer>> counts) {
    int all() {
      return of("all", "");
    }

    int of(String facet, String value) {
      return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }
  }
}
