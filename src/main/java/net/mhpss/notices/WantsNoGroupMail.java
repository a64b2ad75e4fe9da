package net.mhpss.notices;

import java.util.Collection;
import java.util.Set;
import net.mhpss.groups.WantsNoMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who wants no mails about groups, or about this one, gets no digest of it either; nor does anybody
 * whose mail comes back.
 */
@Component
class WantsNoGroupMail implements WantsNoMail {
  private final JdbcClient db;

  WantsNoGroupMail(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Set<Long> among(Collection<Long> members, long group) {
    return db.sql(
            """
            select member_id
              from notice_preferences
             where member_id = any(:members)
               and kind = 'GROUPS'
               and by_mail = 'NEVER'
             union
            select member_id
              from group_notice_preferences
             where group_id = :group
               and by_mail = 'NEVER'
               and member_id = any(:members)
             union
            select member_id
              from stopped_mail
             where member_id = any(:members)
            """)
        .param("group", group)
        .param("members", members.toArray(Long[]::new))
        .query((row, number) -> row.getLong(1))
        .set();
  }
}
