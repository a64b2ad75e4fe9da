package net.mhpss.discussions.health;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.groups.MonthOfGroup;
import net.mhpss.web.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was begun in a group within a month: those first to which most was said. */
@Component
@Order(10)
class MonthOfDiscussions implements MonthOfGroup {
  private final JdbcClient db;

  MonthOfDiscussions(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Entry> of(Group group, Instant from, Instant until, Reader reader) {
    return db.sql(
            """
            select d.address, d.title
              from (select address, title, answer_number, posts_count, started_at
                      from discussions x
                     where group_id = :group
                       and not exists (select from taken_discussions t where t.discussion_id = x.id)
                       and last_post_at >= :from
                       and started_at >= :from
                       and started_at < :until
                     order by last_post_at desc
                     limit 500) d
             order by d.answer_number is not null desc, d.posts_count desc, d.started_at
             limit 12
            """)
        .param("group", group.id())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new Entry(
                    row.getString("title"),
                    group.barePath() + "/discussions/" + row.getString("address")))
        .list();
  }
}
