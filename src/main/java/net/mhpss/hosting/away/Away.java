package net.mhpss.hosting.away;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a host is away.
 *
 * @param until the end, or null until they say that they are back
 * @param backup who stands in, where another than usual was said
 */
public record Away(
    long id, long host, Instant since, @Nullable Instant until, Why why, @Nullable Long backup) {
  /** How it came about. */
  public enum Why {
    /** The host has said so. */
    OWN,
    /** The hosting manager has said so. */
    MANAGER,
    /** The host has let too much go past its time. */
    MISSED
  }

  static Away of(ResultSet row, int number) throws SQLException {
    var until = row.getObject("until", OffsetDateTime.class);
    return new Away(
        row.getLong("id"),
        row.getLong("host_id"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        until == null ? null : until.toInstant(),
        Why.valueOf(row.getString("why")),
        row.getObject("backup_id", Long.class));
  }
}
