package net.mhpss.hosting.another;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a member asked for another host, and when their host changed. */
@Component
class PersonalWishes implements KeepsPersonal {
  private final JdbcClient db;

  PersonalWishes(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "another-host";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "asked", moments("select at from asked_for_another where member_id = :member", member),
        "waiting",
            moments(
                "select since as at from waiting_for_another where member_id = :member", member),
        "changed", moments("select at from moves where member_id = :member", member));
  }

  private List<Instant> moments(String sql, long member) {
    return db.sql(sql + " order by 1")
        .param("member", member)
        .query((row, number) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .list();
  }

  /** It goes with the member. */
  @Override
  public void forget(long member) {}
}
