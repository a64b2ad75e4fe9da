package net.mhpss.contact;

import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Contact messages that were given to a host and wait for an answer; those for others of the team
 * stand in the inbox only.
 */
@Component
@Order(15)
class ContactWaiting implements OnDesk {
  @Override
  public String kind() {
    return "contact";
  }

  @Override
  public String key() {
    return "contact.inbox";
  }

  @Override
  public String verb() {
    return "hosting.answer";
  }

  @Override
  public boolean escalates() {
    return true;
  }

  @Override
  public String rows() {
    return """
    select w.address, '/desk/contact/' || w.address as path, w.since as at, w.due_at, w.since, w.host_id,
           cast(null as bigint) as member_id,
           case when t.name = '' then '#' || left(w.address, 6) else t.name end as title,       -- nobody need give a name
           left(t.message, 400) as words, w.language, 'GIVEN' as why, '' as mark
      from contact_waiting w
      join contact_messages t on t.id = w.message_id
     where w.host_id = any(:hosts)
       and (w.goes_to = 'HOSTS' or w.host_id = :worker)             -- others' offices do not pass on with their desk
       and (w.since, w.address) > (:at, :after)
     order by w.since, w.address
     limit 100
    """;
  }
}
