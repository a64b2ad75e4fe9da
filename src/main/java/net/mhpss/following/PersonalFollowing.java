package net.mhpss.following;

import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a member follows; whoever is out of their sight is not named. Foreign keys do all the
 * forgetting, on both sides.
 */
@Component
class PersonalFollowing implements KeepsPersonal {
  private final JdbcClient db;

  PersonalFollowing(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "following";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "members",
            list(
                member,
                """
                select case when not c.safe
                             and not exists (select from blocks b where b.member_id = :member and b.other_id = c.id)
                            then c.name end as "name", f.since
                  from followed_members f
                  join member_card c on c.id = f.member_id
                 where f.follower_id = :member
                 order by f.since
                """),
        "organizations",
            list(
                member,
                """
                select o.name, f.since
                  from followed_organizations f
                  join organization_card o on o.id = f.organization_id
                 where f.follower_id = :member
                 order by f.since
                """),
        "topics",
            list(
                member,
                "select topic, since from followed_topics where follower_id = :member order by 1"),
        "countries",
            list(
                member,
                "select country, since from followed_countries where follower_id = :member order by 1"));
  }

  private List<Map<String, @Nullable Object>> list(long member, String sql) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  @Override
  public void forget(long member) {}
}
