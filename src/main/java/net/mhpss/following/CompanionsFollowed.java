package net.mhpss.following;

import java.util.List;
import net.mhpss.members.Companions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody follows. */
@Component
class CompanionsFollowed implements Companions {
  private static final int MOST = 200;

  private final JdbcClient db;

  CompanionsFollowed(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Long> of(long member, String like) {
    return db.sql(
            """
            select card.id
              from followed_members f
              join member_card card on card.id = f.member_id
             where f.follower_id = :member and ' ' || card.name ilike :like
             order by f.since desc
             limit\s"""
                + MOST)
        .param("member", member)
        .param("like", like)
        .query((row, number) -> row.getLong(1))
        .list();
  }
}
