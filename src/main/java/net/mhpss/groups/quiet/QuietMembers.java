package net.mhpss.groups.quiet;

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
 * Members who joined a month ago or more, were welcomed, and have not been here for a month or are
 * in no group. After four months they are left in peace. Who they are is looked up every hour; who
 * comes back or joins a group leaves the desk at once.
 */
@Component
@Order(60)
class QuietMembers implements OnDesk {
  private final JdbcClient db;
  private final Clock clock;

  QuietMembers(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "quiet-members";
  }

  @Override
  public String key() {
    return "desk.quiet-members";
  }

  @Override
  public String verb() {
    return "hosting.write";
  }

  @Override
  public String aside() {
    return "desk.not-now";
  }

  @Override
  public String rows() {
    return """
    select m.address, '/desk/write/' || m.address as path, q.welcomed_at as at, cast(null as timestamptz) as due_at,
           case when q.away then coalesce(q.began_at, m.joined_at) else m.joined_at end as since,
           q.host_id, q.member_id, '' as title, '' as words, cast(null as text) as language,
           case when q.away then 'NO_VISIT' else 'NO_GROUP' end as why, '' as mark
      from unnest(cast(:hosts as bigint[])) as host
     cross join lateral (
           select w.host_id, w.member_id, w.welcomed_at, v.began_at,
                  coalesce(v.began_at < :now - interval '30 days', true) as away
             from quiet_members s
             join welcomed_member w on w.member_id = s.member_id and w.host_id = s.host_id
             left join member_visits v on v.member_id = w.member_id
            where s.host_id = host
              and w.member_id not in (w.host_id, :worker)
              and s.welcomed_at >= greatest(:at, :now - interval '120 days')
              and (coalesce(v.began_at < :now - interval '30 days', true)
                   or not exists (select from memberships g where g.member_id = w.member_id))
            order by s.welcomed_at
            limit 300) q
      join member_for_hosting m on m.id = q.member_id
     where (q.welcomed_at, m.address) > (:at, :after)
       and not exists (select
                         from put_aside p
                        where p.host_id = q.host_id
                          and p.kind = 'quiet-members'
                          and p.address = m.address
                          and p.until > :now)
     order by q.welcomed_at, m.address
     limit 100
    """;
  }

  @Bean
  Job findQuietMembers(QuietMembers self) {
    return Job.every("groups.find-quiet-members", Duration.ofHours(1), self::find);
  }

  /** Looks for them anew. */
  @Transactional
  public void find() {
    db.sql(
            """
            with quiet as (
              select w.member_id, w.host_id, w.welcomed_at
                from welcomed_member w
                join member_for_hosting m on m.id = w.member_id
                left join member_visits v on v.member_id = w.member_id
               where w.welcomed_at >= cast(:now as timestamptz) - interval '120 days'
                 and w.welcomed_at < cast(:now as timestamptz) - interval '14 days'
                 and m.joined_at < cast(:now as timestamptz) - interval '30 days'
                 and (coalesce(v.began_at < cast(:now as timestamptz) - interval '30 days', true)
                      or not exists (select from memberships g where g.member_id = w.member_id))
            ), others as (
              delete from quiet_members s where not exists (select from quiet where member_id = s.member_id)
            )
            insert into quiet_members (member_id, host_id, welcomed_at)
            select member_id, host_id, welcomed_at from quiet
            on conflict (member_id) do update
               set host_id = excluded.host_id, welcomed_at = excluded.welcomed_at
             where (quiet_members.host_id, quiet_members.welcomed_at)
                   is distinct from (excluded.host_id, excluded.welcomed_at)
            """)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
