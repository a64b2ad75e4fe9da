package net.mhpss.database;

import java.time.OffsetDateTime;
import java.util.function.IntSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets much a little at a time, each step a transaction of its own: nobody waits for longer than
 * a step takes, and what is done stays done when a node is stopped in the middle. For jobs, which
 * are in no transaction.
 */
public final class InSteps {
  /** So many rows are a step. */
  public static final int A_STEP = 1_000;

  private InSteps() {}

  /**
   * Deletes the rows of a table whose moment is before this one, the oldest first. The table needs
   * an index by that column; each step goes on in it where the last has ended.
   */
  public static void forget(JdbcClient db, String table, String moment, OffsetDateTime before) {
    var delete =
        """
        with gone as (
          delete from %1$s
           where ctid = any(array(select ctid
                                    from %1$s
                                   where %2$s >= :from
                                     and %2$s < :before
                                   order by %2$s
                                   limit %3$d))
          returning %2$s as at)
        select count(*) as many, coalesce(max(at), :from) as latest from gone
        """
            .formatted(table, moment, A_STEP);
    var step = new Step(A_STEP, OffsetDateTime.MIN);
    while (step.many == A_STEP && !Thread.currentThread().isInterrupted()) {
      step =
          db.sql(delete)
              .param("from", step.latest)
              .param("before", before)
              .query(
                  (row, number) ->
                      new Step(row.getInt("many"), row.getObject("latest", OffsetDateTime.class)))
              .single();
    }
  }

  private record Step(int many, OffsetDateTime latest) {}

  /** Does a step, which says how many rows it has seen to, until there is less than one left. */
  public static void until(IntSupplier step) {
    int many = A_STEP;
    while (many == A_STEP && !Thread.currentThread().isInterrupted()) {
      many = step.getAsInt();
    }
  }
}
