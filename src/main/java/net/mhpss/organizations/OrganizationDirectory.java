package net.mhpss.organizations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import net.mhpss.database.WhenChanged;
import net.mhpss.taxonomy.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds organizations by what they are called, what they are and where, and counts them by it. */
@Component
class OrganizationDirectory implements WhenChanged {
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

  private static final int MOST_KEPT = 300;

  private final JdbcClient db;
  private final Cache<Looking, Facets> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
  private final AtomicLong changes = new AtomicLong();

  OrganizationDirectory(JdbcClient db) {
    this.db = db;
  }

  /**
   * A page of what is looked for, by name, and one more if there is more. Those with a name in this
   * language and those without lie in two indexes, from which only so many are read.
   */
  List<Listed> list(Looking looking, Locale language) {
    var wanted = String.join("\n and ", wanted(looking));
    // what has a name in the reader's language stands under it, all else under its own: each of the
    // two is read in order from its own index, no further than a page
    return asked(
            """
            with last as materialized (
                   select coalesce(n.name, o.name) as name, o.id
                     from organizations o
                     left join organization_names n on n.organization_id = o.id and n.language = :language
                    where o.address = :after),
                 shown as materialized (
                   (select o.id, n.name, coalesce(n.short_name, o.short_name) as short_name
                      from organization_names n
                      join organizations o on o.id = n.organization_id
                     where n.language = :language
                       and (n.name collate "und-x-icu", n.organization_id)
                           > (coalesce((select name from last), ''), coalesce((select id from last), 0))
                       and {wanted}
                     order by n.name collate "und-x-icu", n.organization_id
                     limit {most})
                   union all
                   (select o.id, o.name, o.short_name
                      from organizations o
                     where not exists (select from organization_names n
                                        where n.organization_id = o.id and n.language = :language)
                       and (o.name collate "und-x-icu", o.id)
                           > (coalesce((select name from last), ''), coalesce((select id from last), 0))
                       and {wanted}
                     order by o.name collate "und-x-icu", o.id
                     limit {most}))
            select o.id, o.address, shown.name, shown.short_name, o.kind, o.country,
                   o.role_in_network, o.evidence, o.works, p.organization_id is not null as proposed,
                   lg.address as logo
              from shown
              join organizations o on o.id = shown.id
              left join organization_proposals p on p.organization_id = o.id
              left join organization_logos lg on lg.organization_id = o.id
             order by shown.name collate "und-x-icu", o.id
             limit {most}
            """
                .replace("{wanted}", wanted)
                .replace("{most}", Integer.toString(A_PAGE + 1)),
            looking)
        .param("language", language.getLanguage())
        .param("after", looking.after())
        .query(OrganizationDirectory::listed)
        .list();
  }

  /** What was chosen, and nothing of what was not: so that it can be looked up. */
  private static List<String> wanted(Looking looking) {
    var wanted = new ArrayList<>(List.of("true"));
    if (!looking.words().isEmpty()) {
      wanted.add(CALLED.replace(":anyName or", ""));
    }
    if (!looking.kind().isEmpty()) {
      wanted.add(OF_KIND.replace(":anyKind or", ""));
    }
    if (!looking.place().isEmpty()) {
      wanted.add(IN_PLACE.replace(":anywhere or", ""));
    }
    if (looking.wants(Looking.Only.NETWORK)) {
      wanted.add("o.kind = 'network'");
    }
    if (looking.wants(Looking.Only.WORKS)) {
      wanted.add("o.works > 0");
    }
    return wanted;
  }

  /**
   * How many there are by each value of each facet, were it chosen besides what is chosen. All are
   * looked through for that; so it is kept until something changes.
   */
  Facets count(Looking looking) {
    var asked = looking.counted();
    var known = kept.getIfPresent(asked);
    if (known != null) {
      return known;
    }
    var asOf = changes.get();
    var counted = countNow(looking);
    if (changes.get() == asOf) {
      kept.put(asked, counted);
    }
    return counted;
  }

  @Override
  public void somethingChanged() {
    changes.incrementAndGet();
    kept.invalidateAll();
  }

  private Facets countNow(Looking looking) {
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
