package net.mhpss.hosting.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import net.mhpss.hosting.OnDesk;
import net.mhpss.hosting.OnDesk.Why;
import org.jspecify.annotations.Nullable;

/** Something that waits, as its room tells it: see {@link OnDesk#rows}. */
record Row(
    OnDesk what,
    String address,
    String path,
    Instant at,
    @Nullable Instant due,
    Instant since,
    @Nullable Long host,
    @Nullable Long member,
    String title,
    String words,
    @Nullable String language,
    Why why,
    String mark) {
  /**
   * What is overdue comes first, then what is due soonest; of what is not due, what waits for this
   * host alone before what waits for anybody; then what waits longest.
   */
  static final Comparator<Row> URGENCY =
      Comparator.comparing(Row::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(row -> row.host() == null)
          .thenComparing(Row::since)
          .thenComparing(Row::address);

  static Row of(ResultSet row, OnDesk what, AtDesk desk) throws SQLException {
    var due = row.getObject("due_at", OffsetDateTime.class);
    var since = row.getObject("since", OffsetDateTime.class).toInstant();
    var within = what.within();
    return new Row(
        what,
        row.getString("address"),
        row.getString("path"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        due != null ? due.toInstant() : within == null ? null : desk.week().after(since, within),
        since,
        row.getObject("host_id", Long.class),
        row.getObject("member_id", Long.class),
        row.getString("title"),
        row.getString("words"),
        row.getString("language"),
        Why.valueOf(row.getString("why")),
        row.getString("mark"));
  }

  boolean isLate(Instant now) {
    return due != null && due.isBefore(now);
  }

  /** Whether whoever of the team comes first can take it. */
  boolean isToTake() {
    return host == null && what.taking() != null;
  }

  /** Where the next page of its kind begins. */
  Behind behind() {
    return new Behind(at, address);
  }
}
