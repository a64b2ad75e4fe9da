package net.mhpss.hosting.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import net.mhpss.web.Languages;

/** Somebody of the hosting team to whom a letter goes. */
record Colleague(long id, String name, String email, Locale language) {
  /** Reads a row of the view {@code member_mail}. */
  static Colleague of(ResultSet row, int number) throws SQLException {
    return new Colleague(
        row.getLong("id"),
        row.getString("name"),
        row.getString("email"),
        Objects.requireNonNullElse(
            Languages.offered(row.getString("language")), Languages.ENGLISH));
  }
}
