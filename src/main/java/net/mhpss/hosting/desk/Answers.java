package net.mhpss.hosting.desk;

import java.time.Duration;
import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Members who wrote to their host and wait for an answer. What they wrote is for that host alone:
 * who stands in writes to the member in a conversation of their own, and is done when they have.
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
           case when w.member_id = :worker then '/messages/' || w.address else '/desk/write/' || m.address end as path,
           w.since as at, cast(null as timestamptz) as due_at, w.since, w.member_id as host_id, w.whose_id as member_id,
           '' as title,
           case when w.member_id = :worker then left(w.body, 400) else '' end as words,
           w.language, 'MEMBER' as why,
           case when w.member_id = :worker then cast(w.latest_id as text) else '' end as mark
      from awaited_answers w
      join member_for_hosting m on m.id = w.whose_id
     where w.member_id = any(:hosts)
       and w.kind = 'HOST'
       and w.whose_id not in (w.member_id, :worker)
       and (w.since, w.address) > (:at, :after)
       and (w.member_id = :worker
            or not exists (select
                             from conversation_participants p
                             join message_text t on t.conversation_id = p.conversation_id
                            where p.member_id = :worker
                              and p.whose_id = w.whose_id
                              and p.kind = 'HOST'
                              and t.author_id = :worker
                              and t.sent_at > w.since))
     order by w.since, w.address
     limit 100
    """;
  }
}
