package net.mhpss.notices;

import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What this room keeps of a member: what they were told, and what they want mailed. */
@Component
class PersonalNotices implements KeepsPersonal {
  private final JdbcClient db;

  PersonalNotices(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "notices";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "notices",
            list(
                member,
                """
                select about, since, read_at as "read" from notices where member_id = :member order by id
                """),
        "preferences",
            list(
                member,
                """
                select kind, by_mail as "by mail", on_site as "on site" from notice_preferences where member_id = :member order by kind
                """),
        "preferences in groups",
            list(
                member,
                """
                select g.name as "group", p.by_mail as "by mail"
                  from group_notice_preferences p join group_card g on g.id = p.group_id
                 where p.member_id = :member
                 order by p.group_id
                """),
        "quiet hours",
            list(
                member,
                """
                select begins as "begins after minutes", ends as "ends after minutes" from quiet_hours where member_id = :member
                """),
        "digests",
            list(
                member,
                """
                select due_at as "due", daily_since as "daily since", weekly_since as "weekly since" from digests where member_id = :member
                """),
        "mails without words",
            list(
                member,
                """
                select since from mails_without_words where member_id = :member
                """));
  }

  private List<Map<String, @Nullable Object>> list(long member, String sql) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  /** What others were told of them goes too; what they were told goes with the row. */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(long member) {
    db.sql(
            """
            delete from notices
             where subject_id = :member
               and about in ('MEMBER_TO_WELCOME', 'MEMBERS_HANDED_OVER', 'YOUR_HOST', 'ASKED_TO_JOIN')
            """)
        .param("member", member)
        .update();
  }
}
