package net.mhpss.members.people;

import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a member keeps away, and who may write to them. That somebody keeps the member away is that
 * person's, and told to nobody. Foreign keys do all the forgetting.
 */
@Component
class PersonalPeople implements KeepsPersonal {
  private final JdbcClient db;

  PersonalPeople(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "people";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "blocked",
        rows(
            """
            select c.name, b.since
              from blockings b
              join member_card c on c.id = b.blocked_id
             where b.member_id = :member and not c.safe
             order by b.since, c.id
            """,
            member),
        "muted",
        rows(
            """
            select c.name, m.since
              from mutings m
              join member_card c on c.id = m.muted_id
             where m.member_id = :member and not c.safe
             order by m.since, c.id
            """,
            member),
        "takes messages from",
        rows("select open_to from letterboxes where member_id = :member", member));
  }

  private List<Map<String, @Nullable Object>> rows(String sql, long member) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  @Override
  public void forget(long member) {}
}
