package net.mhpss.discussions.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the talk in a group is doing, on the page of its hosts. */
@Component
class HealthOfGroup implements GroupSection {
  /** A question of this group that nobody but its asker has written to. */
  private static final String WAITS =
      """
      d.group_id = :group
      and d.kind = 'QUESTION'
      and d.answer_number is null
      and not exists (select from taken_discussions t where t.discussion_id = d.id)
      and d.last_post_at > now() - interval '1 year'
      and not exists (select
                        from posts p
                       where p.discussion_id = d.id
                         and p.number > 1
                         and p.author_id is distinct from d.author_id)
      """;

  private final JdbcClient db;

  HealthOfGroup(JdbcClient db) {
    this.db = db;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Place place() {
    return Place.HOSTS;
  }

  @Override
  public Part of(Group group, Reader reader) {
    return db.sql(
            """
            with lively as (
              select id, posts_count
                from discussions
               where group_id = :group
                 and last_post_at > now() - interval '30 days'
               order by last_post_at desc
               limit 500
            ), written as (
              select p.author_id
                from lively l
                join posts p on p.discussion_id = l.id
                            and p.number > l.posts_count - 1000
                            and p.written_at > now() - interval '30 days'
            ), asked as (
              select id, author_id, started_at
                from discussions x
               where group_id = :group
                 and kind = 'QUESTION'
                 and not exists (select from taken_discussions t where t.discussion_id = x.id)
                 and last_post_at > now() - interval '90 days'
                 and started_at > now() - interval '90 days'
               order by last_post_at desc
               limit 500
            ), answered as (
              select extract(epoch from p.written_at - a.started_at) as after
                from asked a
               cross join lateral (
                     select written_at
                       from posts
                      where discussion_id = a.id
                        and number > 1
                        and author_id is distinct from a.author_id
                      order by number
                      limit 1) p
            )
            select (select count(distinct author_id) from written)::int as writers,
                   (select count(*) from written)::int as posts,
                   (select count(*) from (select from discussions d where {waits} limit 100) few)::int as unanswered,
                   (select percentile_cont(0.5) within group (order by after) from answered) as median
            """
                .replace("{waits}", WAITS))
        .param("group", group.id())
        .query((row, number) -> health(row, group))
        .single();
  }

  private Health health(ResultSet row, Group group) throws SQLException {
    var unanswered = row.getInt("unanswered");
    return new Health(
        group,
        row.getInt("writers"),
        row.getInt("posts"),
        unanswered,
        row.getObject("median", Double.class),
        unanswered == 0 ? List.of() : oldest(group));
  }

  private List<Health.Question> oldest(Group group) {
    return db.sql(
            """
            select d.address, d.title, d.language
              from discussions d
             where {waits}
             order by d.last_post_at, d.id
             limit 5
            """
                .replace("{waits}", WAITS))
        .param("group", group.id())
        .query(
            (row, number) ->
                new Health.Question(
                    row.getString("address"), row.getString("title"), row.getString("language")))
        .list();
  }
}
