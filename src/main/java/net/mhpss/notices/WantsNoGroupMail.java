package net.mhpss.notices;

import java.util.Collection;
import java.util.Set;
import net.mhpss.groups.WantsNoMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants no mails about groups at all gets no digest of one either. */
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
            """)
        .param("members", members.toArray(Long[]::new))
        .query((row, number) -> row.getLong(1))
        .set();
  }
}
