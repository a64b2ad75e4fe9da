package net.mhpss.inbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;

/**
 * A member as mail knows them. Offices give no rights here: nobody shows a second factor by mail.
 */
record Person(long id, String address, String name, String email, Locale language, ZoneId zone) {
  static final String SELECT =
      """
      select m.id, c.address, m.name, m.email, m.language, m.zone
        from member_mail m
        join member_card c on c.id = m.id
      """;

  static Person of(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        row.getString("email"),
        Objects.requireNonNullElse(Languages.offered(row.getString("language")), Languages.ENGLISH),
        zone(row.getString("zone")));
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }

  Reader.Member reader() {
    return new Reader.Member(id, address, name, Set.of(), language, zone);
  }

  boolean isAt(String mail) {
    return email.equalsIgnoreCase(mail);
  }
}
