package net.mhpss.groups.quiet;

import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Members who joined a month ago or more, were welcomed, and have not been here for a month or are
 * in no group. After four months they are left in peace.
 */
@Component
@Order(60)
class QuietMembers implements OnDesk {
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
             from welcomed_member w
             left join member_visits v on v.member_id = w.member_id
            where w.host_id = host
              and w.member_id not in (w.host_id, :worker)
              and w.welcomed_at >= greatest(:at, :now - interval '120 days')
              and w.welcomed_at < :now - interval '14 days'
              and (coalesce(v.began_at < :now - interval '30 days', true)
                   or not exists (select from memberships g where g.member_id = w.member_id))
            order by w.welcomed_at
            limit 300) q
      join member_for_hosting m on m.id = q.member_id
     where (q.welcomed_at, m.address) > (:at, :after)
       and m.joined_at < :now - interval '30 days'
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
}
