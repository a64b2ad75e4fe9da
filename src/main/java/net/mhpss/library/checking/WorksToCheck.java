package net.mhpss.library.checking;

import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Works that wait for somebody of the team to look over them, with a title in a language of theirs.
 */
@Component
@Order(80)
class WorksToCheck implements OnDesk {
  @Override
  public String kind() {
    return "works";
  }

  @Override
  public String key() {
    return "desk.works";
  }

  @Override
  public String verb() {
    return "desk.check";
  }

  @Override
  public String rows() {
    return """
    select w.address, '/library/' || w.address as path, w.shared_at as at, cast(null as timestamptz) as due_at, w.shared_at as since,
           cast(null as bigint) as host_id, w.shared_by as member_id, e.title, '' as words, e.title_language as language, 'TEAM' as why, '' as mark
      from works w
     cross join lateral (
           select title, title_language
             from editions
            where work_id = w.id
            order by language = any(:languages) desc, id
            limit 1) e
     where w.status = 'TO_CHECK'
       and w.shared_at >= :at
       and (w.shared_at, w.address) > (:at, :after)
     order by w.shared_at, w.address
     limit 100
    """;
  }
}
