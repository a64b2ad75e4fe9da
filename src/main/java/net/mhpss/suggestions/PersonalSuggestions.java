package net.mhpss.suggestions;

import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was suggested to a member, and what they dismissed; whoever is out of sight is not named.
 * Foreign keys do the forgetting; in lists of others a number without a member stays until they are
 * made anew, and is never shown.
 */
@Component
class PersonalSuggestions implements KeepsPersonal {
  private final JdbcClient db;

  PersonalSuggestions(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "suggestions";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "people",
            list(
                member,
                """
                select c.name
                  from suggestions s
                  join member_card c on c.id = any(s.people)
                 where s.member_id = :member
                   and not c.safe
                   and not exists (select from blocks b where b.member_id = :member and b.other_id = c.id)
                 order by c.id
                """),
        "dismissed people",
            list(
                member,
                """
                select case when not c.safe
                             and not exists (select from blocks b where b.member_id = :member and b.other_id = c.id)
                            then c.name end as name, d.at
                  from dismissed_people d
                  join member_card c on c.id = d.other_id
                 where d.member_id = :member
                 order by d.at
                """),
        "dismissed groups",
            list(
                member,
                """
                select case when g.access <> 'HIDDEN' then g.name end as name, d.at
                  from dismissed_groups d
                  join group_card g on g.id = d.group_id
                 where d.member_id = :member
                 order by d.at
                """),
        "dismissed works",
            list(
                member,
                """
                select w.title, d.at
                  from dismissed_works d
                  join work_card w on w.id = d.work_id
                 where d.member_id = :member
                 order by d.at
                """));
  }

  private List<Map<String, @Nullable Object>> list(long member, String sql) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  @Override
  public void forget(long member) {}
}
