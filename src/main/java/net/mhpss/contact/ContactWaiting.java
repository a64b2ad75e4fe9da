package net.mhpss.contact;

import net.mhpss.hosting.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contact messages that were given to a host and wait for an answer, and those that wait for
 * whoever takes them; those for others of the team stand in the inbox only.
 */
@Component
@Order(15)
class ContactWaiting implements OnDesk, OnDesk.Taking {
  private final JdbcClient db;
  private final Answerers answerers;
  private final Routing routing;

  ContactWaiting(JdbcClient db, Answerers answerers, Routing routing) {
    this.db = db;
    this.answerers = answerers;
    this.routing = routing;
  }

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
           left(t.message, 400) as words, w.language,
           case when w.host_id is null then 'TEAM' else 'GIVEN' end as why, '' as mark
      from contact_waiting w
     cross join lateral (select name, message from contact_messages where id = w.message_id limit 1) t
     where (w.host_id = any(:hosts) or w.host_id is null)
       and (w.goes_to = 'HOSTS' or w.host_id = :worker)             -- others' offices do not pass on with their desk
       and (w.since, w.address) > (:at, :after)
     order by w.since, w.address
     limit 100
    """;
  }

  @Override
  public Taking taking() {
    return this;
  }

  @Override
  public void take(String address, long host) {
    if (answerers.of(Topic.GoesTo.HOSTS).stream().noneMatch(person -> person.id() == host)) {
      return;
    }
    db.sql(
            """
            select t.id
              from contact_messages t
             where t.address = :address
               and t.goes_to = 'HOSTS'
               and exists (select from contact_waits w where w.message_id = t.id)
               and not exists (select from contact_claims c where c.message_id = t.id)
               for update
            """)
        .param("address", address)
        .query((row, number) -> row.getLong("id"))
        .optional()
        .ifPresent(message -> routing.claim(message, host, host));
  }

  @Override
  public boolean isWith(String address, long host) {
    return db.sql(
            """
            select exists (select
                             from contact_claims c
                             join contact_messages t on t.id = c.message_id
                            where t.address = :address and c.host_id = :host)
            """)
        .param("address", address)
        .param("host", host)
        .query(Boolean.class)
        .single();
  }
}
