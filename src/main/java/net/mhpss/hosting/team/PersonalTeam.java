package net.mhpss.hosting.team;

import java.time.LocalDate;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is counted of a host: how many members they had, and how long they took. */
@Component
class PersonalTeam implements KeepsPersonal {
  private final JdbcClient db;

  PersonalTeam(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "hosting-team";
  }

  private record Times(String month, String what, int hours, int times) {}

  private record Members(String month, int joined, int members) {}

  @Override
  public Object export(long member) {
    return Map.of(
        "took",
        db.sql(
                """
                select month, what, hours, times from times_taken where host_id = :member order by month, what, hours
                """)
            .param("member", member)
            .query(
                (row, number) ->
                    new Times(
                        month(row.getObject("month", LocalDate.class)),
                        row.getString("what"),
                        row.getInt("hours"),
                        row.getInt("times")))
            .list(),
        "members",
        db.sql(
                """
                select month, joined, members from team_months where host_id = :member order by month
                """)
            .param("member", member)
            .query(
                (row, number) ->
                    new Members(
                        month(row.getObject("month", LocalDate.class)),
                        row.getInt("joined"),
                        row.getInt("members")))
            .list());
  }

  private static String month(LocalDate first) {
    return first.toString().substring(0, 7);
  }

  @Override
  public void forget(long member) {
    // what was counted stays, as nobody's
  }
}
