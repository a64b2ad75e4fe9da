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
              left join member_card m on m.id = r.member_id
             where r.reporter_id = :member
             order by r.id
            """)
            .param("member", member)
            .query()
            .listOfRows(),
        "decisions about you",
        db.sql(
                """
            select e.outcome, e.reason, e.until, e.closed_at as at
              from decisions_about_members d
              join closures e on e.report_id = d.id
             where d.member_id = :member
             order by d.id
            """)
            .param("member", member)
            .query()
            .listOfRows(),
        "appeals",
        db.sql(
                """
            select r.note, r.reported_at
              from reports r
             where r.appeal_of is not null
               and coalesce(r.reporter_id, r.member_id) = :member
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
    db.sql(
            """
            update reports
               set note = ''
             where reporter_id = :member or (member_id = :member and appeal_of is not null)
            """)
        .param("member", member)
        .update();
  }
}
