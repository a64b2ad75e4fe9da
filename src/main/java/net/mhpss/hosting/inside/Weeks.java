package net.mhpss.hosting.inside;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which days each host works, and by which clock. */
@Component
public class Weeks {
  private static final String SELECT =
      """
      select h.member_id, h.working_days, h.zone, nullif(m.zone, 'UTC') as own_zone, m.country
        from hosts h
        left join member_for_hosting m on m.id = h.member_id
      """;

  private final JdbcClient db;

  Weeks(JdbcClient db) {
    this.db = db;
  }

  /** The week of this host; of somebody else, the usual one. */
  public Week of(long host) {
    return db.sql(SELECT + "where h.member_id = :host")
        .param("host", host)
        .query((row, number) -> week(row))
        .optional()
        .orElseGet(() -> Week.usualIn(null));
  }

  /** The weeks of all hosts, by their numbers. */
  public Map<Long, Week> all() {
    return db
        .sql(SELECT)
        .query((row, number) -> Map.entry(row.getLong("member_id"), week(row)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The week in a row with the columns working_days, zone, own_zone and country. */
  public static Week week(ResultSet row) throws SQLException {
    var usual = Week.usualIn(row.getString("country"));
    var days = row.getArray("working_days");
    return new Week(
        zone(row.getString("zone"), zone(row.getString("own_zone"), usual.zone())),
        days == null ? usual.days() : days((Integer[]) days.getArray()));
  }

  private static Set<DayOfWeek> days(Integer[] numbers) {
    return Stream.of(numbers).map(DayOfWeek::of).collect(Collectors.toSet());
  }

  private static ZoneId zone(@Nullable String named, ZoneId otherwise) {
    try {
      return named == null ? otherwise : ZoneId.of(named);
    } catch (DateTimeException unknown) {
      return otherwise;
    }
  }
}
