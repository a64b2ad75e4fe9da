package net.mhpss.hosting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A member of the hosting team, as everybody may see them: public by their role. No regions means
 * everywhere.
 */
public record Host(
    long id,
    String address,
    String name,
    HostKind kind,
    List<String> regions,
    List<String> languages) {
  /** Reads a row with the columns of the view {@code host_card}. */
  static Host of(ResultSet row, int number) throws SQLException {
    return new Host(
        row.getLong("member_id"),
        row.getString("address"),
        row.getString("name"),
        HostKind.valueOf(row.getString("kind")),
        List.of((String[]) row.getArray("regions").getArray()),
        List.of((String[]) row.getArray("languages").getArray()));
  }
}
