package net.mhpss.home;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The network in figures, counted anew every five minutes at the most: they stand on a page that
 * must be fast.
 */
@Component
class Figures {
  private final LoadingCache<String, Counted> counted;

  Figures(JdbcClient db) {
    counted =
        Caffeine.newBuilder()
            .refreshAfterWrite(Duration.ofMinutes(5))
            .expireAfterWrite(Duration.ofHours(1))
            .build(key -> count(db));
  }

  Counted now() {
    return counted.get("now");
  }

  private static Counted count(JdbcClient db) {
    return db.sql(
            """
            select (select count(*) from member_card) as members,
                   (select count(*) from group_card where access <> 'HIDDEN') as groups,
                   (select count(*) from searchable_works) as works,
                   (select count(distinct language) from searchable_editions) as languages,
                   (select count(*) from organization_card) as organizations
            """)
        .query(
            (row, number) ->
                new Counted(
                    row.getLong("members"),
                    row.getLong("groups"),
                    row.getLong("works"),
                    row.getLong("languages"),
                    row.getLong("organizations")))
        .single();
  }

  /** What was counted; hidden groups are not among the groups. */
  record Counted(long members, long groups, long works, long languages, long organizations) {}
}
