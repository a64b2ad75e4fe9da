package net.mhpss.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import net.mhpss.database.WhenChanged;
import net.mhpss.library.LibraryFinder.Count;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which values of each facet the works of the library have, and how many works there are; kept
 * until something changes.
 */
@Component
class ValuesInUse implements WhenChanged {
  private final JdbcClient db;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Counted kept;

  ValuesInUse(JdbcClient db) {
    this.db = db;
  }

  /** All works by the values of each facet, most frequent first. */
  record Counted(long works, Map<Facet, List<Count>> counts) {}

  Counted now() {
    var known = kept;
    if (known != null) {
      return known;
    }
    synchronized (this) { // one counts for all
      var meanwhile = kept;
      if (meanwhile != null) {
        return meanwhile;
      }
      long begun = changes.get();
      var counted = count();
      if (begun == changes.get()) {
        kept = counted;
      }
      return counted;
    }
  }

  @Override
  public void somethingChanged() {
    changes.incrementAndGet();
    kept = null;
  }

  private Counted count() {
    var counts =
        db
            .sql(
                """
            select 'LANGUAGE' as facet, unnest(languages) as value, count(*) as works from works group by 2
            union all select 'KIND', kind, count(*) from works group by 2
            union all select 'TOPIC', unnest(topics), count(*) from works group by 2
            union all select 'LAYER', unnest(layers), count(*) from works group by 2
            union all select 'COUNTRY', unnest(countries), count(*) from works group by 2
            union all select 'YEAR', year::text, count(*) from works where year is not null group by 2
            order by works desc, value desc
            """)
            .query(
                (row, number) ->
                    Map.entry(
                        Facet.valueOf(row.getString("facet")),
                        new Count(row.getString("value"), row.getLong("works"))))
            .list()
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return new Counted(db.sql("select count(*) from works").query(Long.class).single(), counts);
  }
}
