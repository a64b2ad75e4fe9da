package net.mhpss.hosting.notes;

import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What hosts noted about a member, and when the member noted something about others: what that was
 * belongs to whom it is about. Foreign keys do the forgetting.
 */
@Component
class PersonalNotes implements KeepsPersonal {
  private final JdbcClient db;

  PersonalNotes(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "notes";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "about you",
        list(
            member,
            """
            select case when not a.safe
                         and not exists (select from blocks b where b.member_id = :member and b.other_id = a.id)
                        then a.name end as author, n.body as text, n.at
              from member_notes n
              left join member_card a on a.id = n.author_id
             where n.member_id = :member
             order by n.id
            """),
        "written by you",
        list(member, "select at from member_notes where author_id = :member order by id"));
  }

  private List<Map<String, @Nullable Object>> list(long member, String sql) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  @Override
  public void forget(long member) {}
}
