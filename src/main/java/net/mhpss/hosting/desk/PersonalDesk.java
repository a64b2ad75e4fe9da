package net.mhpss.hosting.desk;

import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the desk keeps of a member: as a host, what they were told; as somebody who was put aside or
 * waited too long, no more than a random address for some time.
 */
@Component
class PersonalDesk implements KeepsPersonal {
  private final JdbcClient db;

  PersonalDesk(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "desk";
  }

  @Override
  public Object export(long member) {
    return db.sql(
            """
            select (select count(*) from escalations where told_id = :member) as told,
                   (select count(*) from put_asides where host_id = :member) as aside,
                   exists (select from unwanted_mornings where host_id = :member) as unwanted
            """)
        .param("member", member)
        .query(
            (row, number) ->
                Map.of(
                    "toldOfWhatWasOverdue", row.getInt("told"),
                    "putAside", row.getInt("aside"),
                    "withoutMorningLetters", row.getBoolean("unwanted")))
        .single();
  }

  @Override
  public void forget(long member) {
    for (var table : new String[] {"put_asides", "desk_links", "escalations"}) {
      db.sql(
              "delete from "
                  + table
                  + " where address in (select address from member_for_hosting where id = :member)")
          .param("member", member)
          .update();
    }
  }
}
