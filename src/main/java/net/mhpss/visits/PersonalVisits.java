package net.mhpss.visits;

import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a member was last here. A foreign key forgets it. */
@Component
class PersonalVisits implements KeepsPersonal {
  private final JdbcClient db;

  PersonalVisits(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "visits";
  }

  @Override
  public Object export(long member) {
    return db.sql(
            """
            select began_at as "latest visit", since as "before that" from visits where member_id = :member
            """)
        .param("member", member)
        .query()
        .listOfRows();
  }

  @Override
  public void forget(long member) {}
}
