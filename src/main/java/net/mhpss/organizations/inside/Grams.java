package net.mhpss.organizations.inside;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The three-letter pieces of a name. Two names that are nearly the same share some of the pieces
 * that few names have; so those are looked for, and the names that have one are compared whole.
 */
@Component
class Grams {
  private static final int RAREST = 12;

  private final JdbcClient db;

  Grams(JdbcClient db) {
    this.db = db;
  }

  /** The pieces of this folded name that are rare among all names, as the database has counted. */
  List<String> rarest(String folded) {
    return db.sql(
            """
            select gram
              from unnest(name_grams(:folded)) as gram
              left join (select unnest(most_common_elems::text::text[]) as gram,
                                unnest(most_common_elem_freqs) as often
                           from pg_stats
                          where schemaname = current_schema()
                            and tablename = 'organization_callings'
                            and attname = 'grams') as common using (gram)
             order by often nulls first, gram
             limit\s"""
                + RAREST)
        .param("folded", folded)
        .query((row, number) -> row.getString("gram"))
        .list();
  }
}
