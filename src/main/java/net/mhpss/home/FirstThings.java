package net.mhpss.home;

import java.util.ArrayList;
import java.util.List;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a member may do first, as long as they have not: three things at the most, each one tap. */
@Component
class FirstThings {
  private final JdbcClient db;

  FirstThings(JdbcClient db) {
    this.db = db;
  }

  List<Thing> of(Reader.Member member) {
    var open = new ArrayList<Thing>();
    db.sql(
            """
            select (select introduced_at is null from member_for_hosting where id = :member) as unintroduced,
                   not exists (select from group_members where member_id = :member) as alone
            """)
        .param("member", member.id())
        .query(
            row -> {
              if (row.getBoolean("unintroduced")) {
                open.add(new Thing("/welcome", "home.thing-introduce"));
              }
              if (row.getBoolean("alone")) {
                open.add(new Thing("/groups", "home.thing-group"));
              }
            });
    return open;
  }

  /** One of them: where it is done, and the key of its words. */
  record Thing(String path, String key) {}
}
