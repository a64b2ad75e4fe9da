package net.mhpss.contact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a member wrote through the contact form while signed in, and all that followed. */
@Component
class PersonalInContact implements KeepsPersonal {
  private final JdbcClient db;
  private final Standing standing;

  PersonalInContact(JdbcClient db, Standing standing) {
    this.db = db;
    this.standing = standing;
  }

  @Override
  public String room() {
    return "contact";
  }

  /** Who of the team answered or noted something is not named: that is theirs. */
  @Override
  public Object export(long member) {
    return db.sql(
            """
            select id, topic, name, email, language, message, came_at
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
                    "language", row.getString("language"),
                    "message", row.getString("message"),
                    "at", row.getObject("came_at", OffsetDateTime.class).toInstant(),
                    "letters", letters(row.getLong("id")),
                    "notes", notes(row.getLong("id"))))
        .list();
  }

  /** What the writer added, and what was sent to them, whichever thread it was written in. */
  private List<Map<String, Object>> letters(long message) {
    return db.sql(
            """
            select ours, body, at
              from contact_letters l
             where (message_id = :message and not ours)
                or id in (select letter_id from contact_links where message_id = :message)
             order by id
            """)
        .param("message", message)
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "from", row.getBoolean("ours") ? "the network" : "you",
                    "text", row.getString("body"),
                    "at", row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private List<Map<String, Object>> notes(long message) {
    return db.sql("select body, at from contact_notes where message_id = :message order by id")
        .param("message", message)
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "text", row.getString("body"),
                    "at", row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** The message goes too: it holds a name and an address. */
  @Override
  public void forget(long member) {
    standing.standAloneBeforeGoing(member);
    db.sql("delete from contact_messages where member_id = :member")
        .param("member", member)
        .update();
  }
}
