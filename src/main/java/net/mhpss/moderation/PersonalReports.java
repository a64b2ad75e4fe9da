package net.mhpss.moderation;

import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a member has told the hosting team. What others have told of them is not theirs: it would
 * say who did.
 */
@Component
class PersonalReports implements KeepsPersonal {
  private final JdbcClient db;

  PersonalReports(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "moderation";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "reports",
        db.sql(
                """
            select case when m.safe then null else m.name end as about, r.reason, r.note, r.reported_at
              from reports r
              join member_card m on m.id = r.member_id
             where r.reporter_id = :member
             order by r.id
            """)
            .param("member", member)
            .query()
            .listOfRows(),
        "reports dealt with",
        db.sql(
                """
            select outcome, note, closed_at from closures where host_id = :member order by report_id
            """)
            .param("member", member)
            .query()
            .listOfRows());
  }

  @Override
  public void forget(long member) {
    // that there was a report stays, for the sake of others; their words go with them
    db.sql("update reports set note = '' where reporter_id = :member")
        .param("member", member)
        .update();
  }
}
