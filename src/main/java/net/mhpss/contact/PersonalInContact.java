package net.mhpss.contact;

import java.time.OffsetDateTime;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a member wrote through the contact form while signed in. */
@Component
class PersonalInContact implements KeepsPersonal {
  private final JdbcClient db;

  PersonalInContact(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "contact";
  }

  @Override
  public Object export(long member) {
    return db.sql(
            """
            select topic, name, email, message, came_at
              from contact_messages
             where member_id = :member
             order by id
            """)
        .param("member", member)
        .query(
            (row, number) ->
                Map.of(
                    "topic", row.getString("topic"),
                    "name", row.getString("name"),
                    "email", row.getString("email"),
                    "message", row.getString("message"),
                    "at", row.getObject("came_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** The message goes too: it holds a name and an address. */
  @Override
  public void forget(long member) {
    db.sql("delete from contact_messages where member_id = :member")
        .param("member", member)
        .update();
  }
}
