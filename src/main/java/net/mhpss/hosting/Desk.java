package net.mhpss.hosting;

import java.util.List;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members of a host. What waits for a host is in {@code hosting.desk}. */
@Component
class Desk {
  static final int PAGE = 30;

  private final JdbcClient db;

  Desk(JdbcClient db) {
    this.db = db;
  }

  /**
   * One more than a page of this host's members, who joined last first, from before this one on.
   */
  List<Guest> members(Reader.Member host, Address before) {
    return db.sql(
            "select "
                + Guest.COLUMNS
                + """
                  from assignments a
                  join member_for_hosting m on m.id = a.member_id
                 where a.host_id = :host and a.member_id <> :host
                   and a.member_id < coalesce((select id from member_card where address = :before), 9223372036854775807)
                 order by a.member_id desc
                 limit\s"""
                + (PAGE + 1))
        .param("host", host.id())
        .param("before", before.id())
        .query(Guest::of)
        .list();
  }
}
