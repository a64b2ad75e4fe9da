package net.mhpss.hosting.introductions;

import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Introductions that are under way: by the clock, whatever was answered. That one of the two has
 * said yes would tell of the other that they have not.
 */
@Component
@Order(30)
class UnderWay implements OnDesk {
  @Override
  public String kind() {
    return "introductions";
  }

  @Override
  public String key() {
    return "introductions.desk";
  }

  @Override
  public String verb() {
    return "desk.look";
  }

  @Override
  public String until() {
    return "introductions.until";
  }

  @Override
  public String rows() {
    return """
    select i.address, '/desk/introductions#' || i.address as path, i.until as at, cast(null as timestamptz) as due_at,
           i.proposed_at as since, i.host_id, cast(null as bigint) as member_id,
           U&'\\2068' || one.name || U&'\\2069 · \\2068' || two.name || U&'\\2069' as title,     -- each in its own direction
           '' as words, cast(null as text) as language, 'PROPOSED' as why, '' as mark
      from introductions i
     cross join lateral (
           select member_id, other_id
             from introduced
            where introduction_id = i.id
            order by member_id
            limit 1) d
      join member_card one on one.id = d.member_id and not one.safe
      join member_card two on two.id = d.other_id and not two.safe
     where i.host_id = any(:hosts)
       and i.until > :now
       and i.until >= :at
       and (i.until, i.address) > (:at, :after)
       and not exists (select from introduction_openings o where o.introduction_id = i.id)
     order by i.until, i.address
     limit 100
    """;
  }
}
