package net.mhpss.discussions.health;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was written in a group lately, on the page about it. Of a discussion with very many posts
 * the latest thousand are counted.
 */
@Component
class ActivityOfGroup implements GroupSection {
  private final JdbcClient db;
  private final Clock clock;

  ActivityOfGroup(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public Place place() {
    return Place.ABOUT;
  }

  @Override
  public Part of(Group group, Reader reader) {
    var today = LocalDate.now(clock.withZone(reader.zone()));
    var first = today.minusDays(Activity.DAYS - 1L);
    return new Activity(
        db.sql(
                """
                with lively as (
                  select id, posts_count
                    from discussions
                   where group_id = :group
                     and last_post_at >= :from
                   order by last_post_at desc
                   limit 500
                ), written as (
                  select cast(p.written_at at time zone :zone as date) as day, p.author_id
                    from lively l
                    join posts p on p.discussion_id = l.id
                                and p.number > l.posts_count - 1000
                                and p.written_at >= :from
                )
                select d.day, count(w.day)::int as posts, count(distinct w.author_id)::int as writers
                  from (select cast(:first as date) + i as day from generate_series(0, 13) i) d
                  left join written w on w.day = d.day
                 group by d.day
                 order by d.day
                """)
            .param("group", group.id())
            .param("from", OffsetDateTime.from(first.atStartOfDay(reader.zone())))
            .param("zone", reader.zone().getId())
            .param("first", first)
            .query(
                (row, number) ->
                    new Activity.Day(
                        row.getObject("day", LocalDate.class),
                        row.getInt("posts"),
                        row.getInt("writers")))
            .list());
  }
}
