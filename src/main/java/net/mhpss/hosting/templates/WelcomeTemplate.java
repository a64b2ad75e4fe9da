package net.mhpss.hosting.templates;

import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import net.mhpss.web.Languages;
import org.jspecify.annotations.Nullable;

/**
 * A template of a welcome as it is now.
 *
 * @param version the number of its latest text
 * @param by who changed it last; none when it came with the program, or who did has left
 */
public record WelcomeTemplate(
    long id,
    String address,
    Locale language,
    long version,
    String name,
    String body,
    @Nullable String by,
    Instant at) {
  static WelcomeTemplate of(ResultSet row, int number) throws SQLException {
    return new WelcomeTemplate(
        row.getLong("id"),
        row.getString("address"),
        requireNonNullElse(Languages.offered(row.getString("language")), Languages.ENGLISH),
        row.getLong("version"),
        row.getString("name"),
        row.getString("body"),
        row.getString("by_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
