package net.mhpss.groups.founding;

import java.time.Duration;
import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** First groups that wait, each on the desk of its founder's host. */
@Component
@Order(35)
class FoundingsOnDesk implements OnDesk {
  @Override
  public String kind() {
    return "first-groups";
  }

  @Override
  public String key() {
    return "groups.to-review";
  }

  @Override
  public String verb() {
    return "groups.decide";
  }

  @Override
  public Duration within() {
    return Duration.ofHours(48);
  }

  @Override
  public boolean escalates() {
    return true;
  }

  @Override
  public String rows() {
    return """
    select g.address, '/groups/to-review/' || g.address as path, f.asked_at as at, cast(null as timestamptz) as due_at,
           f.asked_at as since, h.host_id, g.founder_id as member_id, g.name as title, '' as words,
           g.languages[1] as language, 'MEMBER' as why, '' as mark
      from foundings f
      join groups g on g.id = f.group_id
      join member_host h on h.member_id = g.founder_id
     where h.host_id = any(:hosts)
       and f.declined_at is null
       and (f.asked_at, g.address) > (:at, :after)
     order by f.asked_at, g.address
     limit 100
    """;
  }
}
