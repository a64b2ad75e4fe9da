package net.mhpss.hosting.desk;

import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** New members who have not heard from their host yet. */
@Component
@Order(10)
class ToWelcome implements OnDesk {
  @Override
  public String kind() {
    return "welcome";
  }

  @Override
  public String key() {
    return "desk.welcome";
  }

  @Override
  public String verb() {
    return "hosting.welcome";
  }

  @Override
  public boolean escalates() {
    return true;
  }

  @Override
  public String rows() {
    return """
    select m.address, '/desk/welcome/' || m.address as path, a.due_at as at, a.due_at, m.joined_at as since,
           a.host_id, a.member_id, '' as title, '' as words, cast(null as text) as language, 'MEMBER' as why, '' as mark
      from assignments a
      join member_for_hosting m on m.id = a.member_id
     where a.host_id = any(:hosts)
       and a.welcomed_at is null
       and a.member_id not in (a.host_id, :worker)
       and a.due_at >= :at
       and (a.due_at, m.address) > (:at, :after)
     order by a.due_at, m.address
     limit 100
    """;
  }
}
