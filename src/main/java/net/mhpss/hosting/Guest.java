package net.mhpss.hosting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.mhpss.web.Face;
import org.jspecify.annotations.Nullable;

/** A member as their host may see them: also what they show to nobody else. */
record Guest(
    long id,
    String address,
    Face face,
    String language,
    @Nullable String country,
    List<String> kinds,
    List<String> languages,
    List<String> interests,
    String headline,
    String aboutHtml,
    String canHelpWith,
    Instant joined,
    List<Reason> reasons,
    Instant due,
    @Nullable Instant welcomed) {
  /**
   * The columns that {@link #of} reads, of {@code member_for_hosting m} and {@code assignments a}.
   */
  static final String COLUMNS =
      """
      m.id, m.address, m.name, m.photo, m.language, m.country, m.kinds, m.languages, m.interests,
      m.headline, m.about_html, m.can_help_with, m.joined_at, a.due_at, a.welcomed_at,
      (select r.reasons from why_this_host r where r.member_id = a.member_id) as reasons
      """;

  static Guest of(ResultSet row, int number) throws SQLException {
    var welcomed = row.getObject("welcomed_at", OffsetDateTime.class);
    return new Guest(
        row.getLong("id"),
        row.getString("address"),
        new Face(row.getString("name"), row.getString("photo"), false),
        row.getString("language"),
        row.getString("country"),
        texts(row, "kinds"),
        texts(row, "languages"),
        texts(row, "interests"),
        row.getString("headline"),
        row.getString("about_html"),
        row.getString("can_help_with"),
        row.getObject("joined_at", OffsetDateTime.class).toInstant(),
        Reason.readAll((String[]) row.getArray("reasons").getArray()),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        welcomed == null ? null : welcomed.toInstant());
  }

  String name() {
    return face.name();
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray()).toList();
  }

  boolean isLate(Instant now) {
    return welcomed == null && due.isBefore(now);
  }
}
