package net.mhpss.groups;

import java.util.List;
import net.mhpss.members.Companions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in a group with somebody, and in sight there. */
@Component
class CompanionsInGroups implements Companions {
  /**
   * In so many groups, and so many there who are looked through for a name; of each so many are
   * shown without.
   */
  private static final int GROUPS = 60;

  private static final int LOOKED_THROUGH = 6_000;
  private static final int SHOWN = 40;
  private static final int MOST = 400;

  private final JdbcClient db;

  CompanionsInGroups(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Long> of(long member, String like) {
    return db.sql(
            """
            select distinct card.id
              from (select other.member_id
                      from (select group_id from memberships where member_id = :member order by group_id limit {groups}) mine
                     cross join lateral (select other.member_id
                                           from memberships other
                                          where other.group_id = mine.group_id and other.member_id <> :member and other.shown
                                          limit {each}) other
                     limit {all}) other
              join member_card card on card.id = other.member_id
             where ' ' || card.name ilike :like
             limit {most}
            """
                .replace("{groups}", Integer.toString(GROUPS))
                .replace("{each}", Integer.toString(like.equals("%") ? SHOWN : LOOKED_THROUGH))
                .replace("{all}", Integer.toString(LOOKED_THROUGH))
                .replace("{most}", Integer.toString(MOST)))
        .param("member", member)
        .param("like", like)
        .query((row, number) -> row.getLong(1))
        .list();
  }
}
