package net.mhpss.members.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a member signs in with, by names and days: never a secret. All of it goes with the member.
 */
@Component
class PersonalKeys implements KeepsPersonal {
  private final JdbcClient db;

  PersonalKeys(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "keys";
  }

  @Override
  public Object export(long member) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put(
        "passkeys",
        rows(
            "select name, added_at, used_on from passkeys where member_id = :member order by added_at",
            member));
    keys.put(
        "authenticator app",
        rows("select since from authenticators where member_id = :member", member));
    keys.put(
        "recovery codes",
        rows("select count(*) as left from recovery_codes where member_id = :member", member));
    keys.put(
        "no mailed links",
        rows("select since from no_mailed_links where member_id = :member", member));
    return keys;
  }

  private List<Map<String, @Nullable Object>> rows(String sql, long member) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  @Override
  public void forget(long member) {}
}
