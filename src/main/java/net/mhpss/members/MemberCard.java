package net.mhpss.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member beside something they did: no more than every member may see. To visitors only the name
 * is shown.
 */
public record MemberCard(
    long id, String address, String name, @Nullable String country, List<String> kinds) {
  /**
   * Reads a row with the columns id, address, name, country and kinds of the view {@code
   * member_card}.
   */
  public static MemberCard of(ResultSet row, int number) throws SQLException {
    return new MemberCard(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        row.getString("country"),
        List.of((String[]) row.getArray("kinds").getArray()));
  }
}
