package net.mhpss.inbound;

import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the mails that came from a member. Foreign keys do all the forgetting. */
@Component
class PersonalInbound implements KeepsPersonal {
  private final JdbcClient db;

  PersonalInbound(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "inbound";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "mails",
        db.sql(
                """
                select came_at as "at", fate as outcome
                  from arrivals
                 where member_id = :member
                 order by id
                """)
            .param("member", member)
            .query()
            .listOfRows());
  }

  @Override
  public void forget(long member) {
    // on delete cascade
  }
}
