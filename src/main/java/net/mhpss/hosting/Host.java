package net.mhpss.hosting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import net.mhpss.web.Face;

/**
 * A member of the hosting team, as everybody may see them: public by their role. No regions means
 * everywhere.
 *
 * @param safe in safety mode: not to be introduced to anybody
 */
public record Host(
    long id,
    String address,
    Face face,
    HostKind kind,
    List<String> regions,
    List<String> languages,
    boolean safe) {
  /** How they are called. */
  public String name() {
    return face.name();
  }

  /**
   * Reads a row with the columns of the view {@code host_card}, and of {@code member_card} photo
   * and photo_public.
   */
  public static Host of(ResultSet row, int number) throws SQLException {
    return new Host(
        row.getLong("member_id"),
        row.getString("address"),
        Face.of(row),
        HostKind.valueOf(row.getString("kind")),
        List.of((String[]) row.getArray("regions").getArray()),
        List.of((String[]) row.getArray("languages").getArray()),
        row.getBoolean("safe"));
  }
}
