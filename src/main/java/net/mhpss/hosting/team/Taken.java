package net.mhpss.hosting.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How often something took how long: in hours, null where it never happened. */
record Taken(int times, int late, @Nullable Integer median, @Nullable Integer ninth) {
  static final Taken NEVER = new Taken(0, 0, null, null);

  static Taken of(ResultSet row) throws SQLException {
    return new Taken(
        row.getInt("times"),
        row.getInt("late"),
        row.getObject("median", Integer.class),
        row.getObject("ninth", Integer.class));
  }

  /** Which part was in time, when so many more are late already and still wait. */
  @Nullable Double inTime(int overdue) {
    return times + overdue == 0 ? null : (times - late) / (double) (times + overdue);
  }
}
