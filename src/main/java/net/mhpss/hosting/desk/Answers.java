package net.mhpss.hosting.desk;

import java.time.Duration;
import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Members who wrote to their host and wait for an answer. What they wrote is for that host alone;
 * who stands in reads it only after they have said so to the member, where this leads them
 * (docs/decisions/0018).
 */
@Component
@Order(20)
class Answers implements OnDesk {
  @Override
  public String kind() {
    return "answers";
  }

  @Override
  public String key() {
    return "desk.answers";
  }

  @Override
  public String verb() {
    return "hosting.answer";
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
    select w.address,
           '/messages/' || w.address as path,
           w.since as at, cast(null as timestamptz) as due_at, w.since, w.member_id as host_id, w.whose_id as member_id,
           '' as title,
           case when w.member_id = :worker then left(w.body, 400) else '' end as words,
           w.language, 'MEMBER' as why,
           case when w.member_id = :worker then cast(w.latest_id as text) else '' end as mark
      from awaited_answers w
     where w.member_id = any(:hosts)
       and w.kind = 'HOST'
       and w.whose_id not in (w.member_id, :worker)
       and (w.since, w.address) > (:at, :after)
     order by w.since, w.address
     limit 100
    """;
  }
}
