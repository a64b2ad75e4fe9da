package net.mhpss.discussions.drafts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members have begun to write and not sent yet: nobody else ever sees it. */
@Component
public class Drafts {
  private final JdbcClient db;
  private final Clock clock;

  Drafts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** A discussion that was not begun yet. */
  public record Begun(String kind, String title, String text) {}

  /** What the member has begun to reply. */
  public Optional<String> ofReply(long discussion, long member) {
    return db.sql(
            "select text from reply_drafts where discussion_id = :discussion and member_id = :member")
        .param("discussion", discussion)
        .param("member", member)
        .query((row, number) -> row.getString(1))
        .optional();
  }

  /** Keeps what the member has begun to reply; nothing is no draft. */
  @Transactional
  public void keepReply(long discussion, long member, String text) {
    if (text.isBlank()) {
      dropReply(discussion, member);
      return;
    }
    db.sql(
            """
            insert into reply_drafts (member_id, discussion_id, text, at)
            values (:member, :discussion, :text, :now)
            on conflict (member_id, discussion_id) do update set text = excluded.text, at = excluded.at
            """)
        .param("member", member)
        .param("discussion", discussion)
        .param("text", text)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** It was sent, or thrown away. */
  @Transactional
  public void dropReply(long discussion, long member) {
    db.sql("delete from reply_drafts where discussion_id = :discussion and member_id = :member")
        .param("discussion", discussion)
        .param("member", member)
        .update();
  }

  /** The discussion that the member has not begun yet. */
  public Optional<Begun> ofDiscussion(long group, long member) {
    return db.sql(
            """
            select kind, title, text
              from discussion_drafts
             where group_id = :group and member_id = :member
            """)
        .param("group", group)
        .param("member", member)
        .query(
            (row, number) ->
                new Begun(row.getString("kind"), row.getString("title"), row.getString("text")))
        .optional();
  }

  /** Keeps a discussion that is yet to begin; nothing is no draft. */
  @Transactional
  public void keepDiscussion(long group, long member, Begun begun) {
    if (begun.title().isBlank() && begun.text().isBlank()) {
      dropDiscussion(group, member);
      return;
    }
    db.sql(
            """
            insert into discussion_drafts (member_id, group_id, kind, title, text, at)
            values (:member, :group, :kind, :title, :text, :now)
            on conflict (member_id, group_id) do update
               set kind = excluded.kind, title = excluded.title, text = excluded.text, at = excluded.at
            """)
        .param("member", member)
        .param("group", group)
        .param("kind", begun.kind())
        .param("title", begun.title())
        .param("text", begun.text())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** It was sent, or thrown away. */
  @Transactional
  public void dropDiscussion(long group, long member) {
    db.sql("delete from discussion_drafts where group_id = :group and member_id = :member")
        .param("group", group)
        .param("member", member)
        .update();
  }
}
