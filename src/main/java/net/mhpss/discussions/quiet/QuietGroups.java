package net.mhpss.discussions.quiet;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import net.mhpss.hosting.OnDesk;
import net.mhpss.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups in which nobody has written for two months. Each is on one desk: that of the host whose
 * member has hosted the group longest. Which they are is looked up every hour; one in which
 * somebody writes leaves the desk at once.
 */
@Component
@Order(70)
class QuietGroups implements OnDesk {
  private static final Duration QUIET = Duration.ofDays(60);

  private final JdbcClient db;
  private final Clock clock;

  QuietGroups(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "quiet-groups";
  }

  @Override
  public String key() {
    return "desk.quiet-groups";
  }

  @Override
  public String verb() {
    return "desk.look";
  }

  @Override
  public String aside() {
    return "desk.seen";
  }

  @Override
  public String rows() {
    return """
    select g.address, '/groups/' || g.address as path, q.since as at, cast(null as timestamptz) as due_at, q.since,
           h.host_id, q.member_id, g.name as title, '' as words, g.languages[1] as language, 'HOSTED' as why, '' as mark
      from quiet_groups q
      join group_card g on g.id = q.group_id
      join member_host h on h.member_id = q.member_id
     where h.host_id = any(:hosts)
       and g.access <> 'HIDDEN'
       and g.archived_at is null
       and (q.since, g.address) > (:at, :after)
       and not exists (select from discussions d where d.group_id = q.group_id and d.last_post_at > q.since)
       and not exists (select
                         from put_aside p
                        where p.host_id = h.host_id
                          and p.kind = 'quiet-groups'
                          and p.address = g.address
                          and p.until > :now)
     order by q.since, g.address
     limit 100
    """;
  }

  @Bean
  Job findQuietGroups(QuietGroups self) {
    return Job.every("discussions.find-quiet-groups", Duration.ofHours(1), self::find);
  }

  /** Looks for them anew. */
  @Transactional
  public void find() {
    var before = OffsetDateTime.now(clock).minus(QUIET);
    db.sql(
            """
            with latest as (
              select g.id, g.founded_at, d.last_post_at
                from group_card g
                left join lateral (
                     select last_post_at
                       from discussions
                      where group_id = g.id
                      order by last_post_at desc, id desc
                      limit 1) d on true
            ), quiet as (
              select l.id, coalesce(l.last_post_at, l.founded_at) as since, h.member_id
                from latest l
               cross join lateral (
                     select member_id from group_hosts where group_id = l.id order by since, member_id limit 1) h
               where coalesce(l.last_post_at, l.founded_at) < :before
            ), others as (
              delete from quiet_groups q where not exists (select from quiet where id = q.group_id)
            )
            insert into quiet_groups (group_id, since, member_id)
            select id, since, member_id from quiet
            on conflict (group_id) do update
               set since = excluded.since, member_id = excluded.member_id
             where (quiet_groups.since, quiet_groups.member_id) is distinct from (excluded.since, excluded.member_id)
            """)
        .param("before", before)
        .update();
  }
}
