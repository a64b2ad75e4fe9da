package net.mhpss.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is shown beside what they did: by their photo to who may see it and wants pictures,
 * by their initials to everybody else.
 *
 * @param photo the address of the photo that members may see, or null
 * @param everyone whether visitors may see it too
 */
public record Face(String name, @Nullable String photo, boolean everyone) {
  /** Reads a row with the columns name, photo and photo_public of the view {@code member_card}. */
  public static Face of(ResultSet row) throws SQLException {
    return new Face(row.getString("name"), row.getString("photo"), row.getBoolean("photo_public"));
  }

  /** The path of the photo on a page that is shown here, or null for initials. */
  public @Nullable String photo(Here here) {
    return photo == null || here.lowData() || !(everyone || here.member() != null)
        ? null
        : "/photos/" + photo;
  }

  /** The letters that stand for them. */
  public String initials() {
    return Initials.of(name);
  }
}
