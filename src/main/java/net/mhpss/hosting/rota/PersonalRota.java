package net.mhpss.hosting.rota;

import java.time.LocalDate;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a host was and will be on duty; it goes when they leave the team. */
@Component
class PersonalRota implements KeepsPersonal {
  private final JdbcClient db;

  PersonalRota(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "hosting-rota";
  }

  @Override
  public Object export(long member) {
    return db.sql("select week from duties where host_id = :member order by week")
        .param("member", member)
        .query((row, number) -> row.getObject("week", LocalDate.class).toString())
        .list();
  }

  @Override
  public void forget(long member) {
    // duties go with the host
  }
}
