package net.mhpss.messages;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What this room keeps of a member: their conversations, as they can read them. Foreign keys do all
 * the forgetting.
 */
@Component
class PersonalMessages implements KeepsPersonal {
  private final JdbcClient db;
  private final Attachments attachments;

  PersonalMessages(JdbcClient db, Attachments attachments) {
    this.db = db;
    this.attachments = attachments;
  }

  @Override
  public String room() {
    return "messages";
  }

  @Override
  public Object export(long member) {
    return db
        .sql(
            """
            select c.address, m.author_id = :member as own, a.name, m.body, m.sent_at,
                   (select file.name from message_files at join file_card file on file.id = at.file_id
                     where at.message_id = m.id) as file
              from participants p
              join conversations c on c.id = p.conversation_id
              join messages m on m.conversation_id = c.id
              left join participants s on s.conversation_id = m.conversation_id and s.member_id = m.author_id
              left join former_participants f on f.conversation_id = m.conversation_id and f.member_id = m.author_id
              left join member_card a
                on a.id = m.author_id and (a.id = :member or coalesce(s.shown, f.shown, true))
             where p.member_id = :member
               and m.id > p.from_id
               and m.taken_back_at is null
               and not exists (select from messages_put_away where member_id = :member and message_id = m.id)
             order by c.id, m.id
            """)
        .param("member", member)
        .withFetchSize(200)
        .query(
            (row, number) -> {
              var message = new HashMap<String, Object>();
              message.put("conversation", row.getString("address"));
              message.put("own", row.getBoolean("own"));
              message.put("author", row.getString("name"));
              message.put("text", row.getString("body"));
              message.put("file", row.getString("file"));
              message.put("sent", row.getObject("sent_at", OffsetDateTime.class).toInstant());
              return (Map<String, Object>) message;
            })
        .stream();
  }

  @Override
  public List<Long> files(long member) {
    return attachments.of(member);
  }

  @Override
  public void forget(long member) {
    attachments.forget(member);
    // what they wrote beside what somebody reported
    db.sql("delete from reported_messages where author_id = :member")
        .param("member", member)
        .update();
    // the other of two keeps what was written, whoever stood first
    db.sql(
            """
            update conversations
               set member_id = with_member_id, with_member_id = null
             where kind = 'DIRECT' and member_id = :member and with_member_id is not null
            """)
        .param("member", member)
        .update();
    // what is of several goes on with whoever has been there longest
    db.sql(
            """
            update conversations c
               set member_id = (select member_id from participants
                                 where conversation_id = c.id and member_id <> :member
                                 order by from_id, member_id
                                 limit 1)
             where c.kind in ('GROUP', 'INTRODUCTION') and c.member_id = :member
               and exists (select from participants where conversation_id = c.id and member_id <> :member)
            """)
        .param("member", member)
        .update();
    // what they wrote in conversations of others stays without their name; a conversation that
    // nobody is left in goes
    db.sql(
            """
            delete from conversations c
             where exists (select from participants where conversation_id = c.id and member_id = :member)
               and not exists (select from participants where conversation_id = c.id and member_id <> :member)
            """)
        .param("member", member)
        .update();
  }
}
