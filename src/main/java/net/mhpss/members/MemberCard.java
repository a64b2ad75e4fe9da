package net.mhpss.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import net.mhpss.web.Face;
import org.jspecify.annotations.Nullable;

/**
 * A member beside something they did: no more than every member may see. To visitors only the name
 * is shown, and the photo where the face says so.
 */
public record MemberCard(
    long id, String address, @Nullable String country, List<String> kinds, Face face) {
  /**
   * Reads a row with the columns id, address, name, country, kinds, photo and photo_public of the
   * view {@code member_card}.
   */
  public static MemberCard of(ResultSet row, int number) throws SQLException {
    return new MemberCard(
        row.getLong("id"),
        row.getString("address"),
        row.getString("country"),
        List.of((String[]) row.getArray("kinds").getArray()),
        Face.of(row));
  }

  /** No more than a visitor sees: for whom they keep away, and for whoever keeps them away. */
  public MemberCard asToVisitors() {
    return new MemberCard(
        id,
        address,
        null,
        List.of(),
        new Face(name(), face.everyone() ? face.photo() : null, face.everyone()));
  }

  /** How they are called. */
  public String name() {
    return face.name();
  }
}
