package net.mhpss.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.jobs.Job;
import net.mhpss.text.Markdown;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member shows the hosting team when they report a message: that message and a few around
 * it, no more. It is copied, so that it stays when its author takes it back, and kept for half a
 * year.
 */
@Component
public class ReportedMessages {
  private static final int BEFORE = 3;
  private static final int AFTER = 2;
  private static final Duration KEPT = Duration.ofDays(180);

  private final JdbcClient db;
  private final Conversations conversations;
  private final Clock clock;

  ReportedMessages(JdbcClient db, Conversations conversations, Clock clock) {
    this.db = db;
    this.conversations = conversations;
    this.clock = clock;
  }

  /**
   * What would be shown.
   *
   * @param author who wrote the message that is reported
   */
  public record Shown(Conversation conversation, long message, long author, List<Said> said) {}

  /**
   * A message that somebody shows.
   *
   * @param name how its author is called; null for who has left
   * @param reported whether it is the one
   */
  public record Said(long id, @Nullable String name, String html, Instant sent, boolean reported) {}

  /** What reporting this message shows, if the reader may see it and another wrote it. */
  public Optional<Shown> find(Address address, String number, Reader.Member reader) {
    return number.matches("\\d{1,18}")
        ? conversations
            .find(address, reader)
            .flatMap(
                conversation ->
                    conversations
                        .message(conversation, Long.parseLong(number), reader)
                        .flatMap(message -> shown(conversation, message, reader)))
        : Optional.empty();
  }

  private Optional<Shown> shown(Conversation conversation, Message message, Reader.Member reader) {
    var author = message.author();
    return author == null || author == reader.id() || message.takenBack()
        ? Optional.empty()
        : Optional.of(
            new Shown(
                conversation, message.id(), author, around(conversation, message.id(), reader)));
  }

  private List<Said> around(Conversation conversation, long message, Reader.Member reader) {
    var until =
        db.sql(
                "select id from messages where conversation_id = :conversation and id > :message"
                    + " order by id limit "
                    + AFTER)
            .param("conversation", conversation.id())
            .param("message", message)
            .query((row, number) -> row.getLong(1))
            .list();
    var last = until.isEmpty() ? message : until.getLast();
    return conversations.before(conversation, last + 1, reader.id()).stream()
        .limit(until.size() + 1L + BEFORE)
        .filter(near -> !near.takenBack())
        .map(
            near ->
                new Said(near.id(), near.name(), near.html(), near.sent(), near.id() == message))
        .toList()
        .reversed();
  }

  /** Copies what is shown for whoever looks into the report. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void show(Shown shown, long report) {
    db.sql(
            """
            insert into reported_messages (report_id, member_id, author_id, message_id, body, sent_at, reported, copied_at)
            select :report, :member, m.author_id, m.id, t.body, m.sent_at, m.id = :message, :now
              from unnest(:shown) shown (id)
             cross join lateral (select * from messages where id = shown.id limit 1) m
             cross join lateral (select body from message_text where id = shown.id limit 1) t
             where m.conversation_id = :conversation
            on conflict (report_id, message_id) do update
              set reported = reported_messages.reported or excluded.reported
            """)
        .param("report", report)
        .param("member", shown.author())
        .param("message", shown.message())
        .param("shown", shown.said().stream().map(Said::id).toArray(Long[]::new))
        .param("conversation", shown.conversation().id())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** What was shown with a report. Whoever calls has made sure that its reader looks into it. */
  public List<Said> of(long report) {
    return db.sql(
            """
            select r.message_id, r.body, r.sent_at, r.reported, card.name
              from reported_messages r
              left join member_card card on card.id = r.author_id
             where r.report_id = :report
             order by r.message_id
             limit 60
            """)
        .param("report", report)
        .query(ReportedMessages::said)
        .list();
  }

  private static Said said(ResultSet row, int number) throws SQLException {
    return new Said(
        row.getLong("message_id"),
        row.getString("name"),
        Markdown.html(row.getString("body")),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("reported"));
  }

  void trim() {
    db.sql("delete from reported_messages where copied_at < :before")
        .param("before", OffsetDateTime.now(clock).minus(KEPT))
        .update();
  }

  @Configuration(proxyBeanMethods = false)
  static class Trimming {
    @Bean
    Job trimReportedMessages(ReportedMessages reported) {
      return Job.daily("messages.trim-reported", LocalTime.of(3, 25), reported::trim);
    }
  }
}
