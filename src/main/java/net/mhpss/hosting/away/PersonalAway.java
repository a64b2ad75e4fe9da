package net.mhpss.hosting.away;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.mhpss.hosting.inside.Weeks;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a host: when they are away, what they take on and when they work. */
@Component
class PersonalAway implements KeepsPersonal {
  private final JdbcClient db;
  private final Weeks weeks;

  PersonalAway(JdbcClient db, Weeks weeks) {
    this.db = db;
    this.weeks = weeks;
  }

  @Override
  public String room() {
    return "being-away";
  }

  private record Time(Instant since, @Nullable Instant until) {}

  private record TakesOn(int members, String weight, List<String> days, String zone) {}

  @Override
  public Object export(long member) {
    return Map.of(
        "away",
        db.sql("select since, until from away where host_id = :member order by since")
            .param("member", member)
            .query(PersonalAway::time)
            .list(),
        "takes-on",
        db.sql("select capacity, weight from hosts where member_id = :member")
            .param("member", member)
            .query((row, number) -> takesOn(row, member))
            .list());
  }

  private static Time time(ResultSet row, int number) throws SQLException {
    var until = row.getObject("until", OffsetDateTime.class);
    return new Time(
        row.getObject("since", OffsetDateTime.class).toInstant(),
        until == null ? null : until.toInstant());
  }

  private TakesOn takesOn(ResultSet row, long host) throws SQLException {
    var week = weeks.of(host);
    return new TakesOn(
        row.getInt("capacity"),
        row.getString("weight"),
        week.days().stream().sorted().map(Enum::name).toList(),
        week.zone().getId());
  }

  /** It goes with the host. */
  @Override
  public void forget(long member) {}
}
