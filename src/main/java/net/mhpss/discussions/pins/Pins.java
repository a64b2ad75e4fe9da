package net.mhpss.discussions.pins;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import net.mhpss.database.ChangeLog;
import net.mhpss.groups.Group;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is pinned in each group. Who pins hosts the group. */
@Component
class Pins {
  /** More would be a list like the other. */
  static final int MOST = 5;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final Clock clock;

  Pins(JdbcClient db, ChangeLog changes, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.clock = clock;
  }

  /** What is pinned in a group, the longest first. */
  List<Pinned> of(Group group) {
    return db.sql(
            """
            select d.address, d.title, d.language
              from pins p
              join discussions d on d.id = p.discussion_id and d.group_id = p.group_id
             where p.group_id = :group
               and not exists (select from taken_discussions t where t.discussion_id = d.id)
             order by p.since, p.discussion_id
             limit 5
            """)
        .param("group", group.id())
        .query(Pins::pinned)
        .list();
  }

  /** What might be pinned: what was talked about last. */
  List<Pinned> possible(Group group) {
    return db.sql(
            """
            select d.address, d.title, d.language
              from discussions d
             where d.group_id = :group
               and not exists (select from pins p
                                where p.discussion_id = d.id and p.group_id = d.group_id)
               and not exists (select from taken_discussions t where t.discussion_id = d.id)
             order by d.last_post_at desc, d.id desc
             limit 30
            """)
        .param("group", group.id())
        .query(Pins::pinned)
        .list();
  }

  /** Pins a discussion of the group; false if there is none such, or no room. */
  @Transactional
  boolean pin(Group group, Address discussion, Reader.Member host) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('pins ' || :group, 7))")
        .param("group", group.id())
        .query((row, number) -> 1)
        .list();
    var pinned =
        db.sql(
                """
                insert into pins (discussion_id, group_id, by_member_id, since)
                select d.id, d.group_id, :host, :now
                  from discussions d
                 where d.group_id = :group
                   and d.address = :discussion
                   and not exists (select from taken_discussions t where t.discussion_id = d.id)
                   and (select count(*)
                          from pins p
                          join discussions o on o.id = p.discussion_id and o.group_id = p.group_id
                         where p.group_id = :group) < :most
                on conflict (discussion_id) do update
                  set group_id = excluded.group_id, since = excluded.since, by_member_id = excluded.by_member_id
                """)
            .param("host", host.id())
            .param("now", OffsetDateTime.now(clock))
            .param("group", group.id())
            .param("discussion", discussion.id())
            .param("most", MOST)
            .update();
    changes.stir();
    return pinned == 1;
  }

  /** Takes a pin off. */
  @Transactional
  void takeOff(Group group, Address discussion) {
    db.sql(
            """
            delete from pins p
             using discussions d
             where d.id = p.discussion_id
               and p.group_id = :group
               and d.address = :discussion
            """)
        .param("group", group.id())
        .param("discussion", discussion.id())
        .update();
    changes.stir();
  }

  private static Pinned pinned(ResultSet row, int number) throws SQLException {
    return new Pinned(row.getString("address"), row.getString("title"), row.getString("language"));
  }
}
