package net.mhpss.groups.quiet;

import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Groups whose hosts are gone, each on the desk of the host whose member has hosted it longest: a
 * group is never without somebody who looks after it.
 */
@Component
@Order(65)
class AbandonedGroups implements OnDesk {
  @Override
  public String kind() {
    return "abandoned-groups";
  }

  @Override
  public String key() {
    return "groups.abandoned";
  }

  @Override
  public String verb() {
    return "groups.step-in";
  }

  @Override
  public String aside() {
    return "desk.not-now";
  }

  @Override
  public String rows() {
    return """
    select g.address, '/groups/' || g.address || '/stepping-in' as path, o.asked_at as at, cast(null as timestamptz) as due_at,
           o.asked_at as since, h.host_id, o.member_id, g.name as title, '' as words, g.languages[1] as language,
           'HOSTED' as why, '' as mark
      from (select distinct group_id from host_questions where asked_at < now() - interval '14 days') a
      join groups g on g.id = a.group_id
     cross join lateral (
           select q.asked_at, q.member_id
             from hostings x
             join host_questions q on q.group_id = x.group_id and q.member_id = x.member_id
            where x.group_id = g.id
            order by x.since, x.member_id
            limit 1) o
      join member_host h on h.member_id = o.member_id
     where h.host_id = any(:hosts)
       and """
        + " "
        + QuietHosts.ABANDONED
        + """
       and (o.asked_at, g.address) > (:at, :after)
       and not exists (select
                         from put_aside p
                        where p.host_id = h.host_id
                          and p.kind = 'abandoned-groups'
                          and p.address = g.address
                          and p.until > :now)
     order by o.asked_at, g.address
     limit 100
    """;
  }
}
