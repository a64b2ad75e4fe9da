package net.mhpss.contact;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.mhpss.contact.Topic.GoesTo;
import net.mhpss.hosting.WorkingTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives what waits to who answers it: what is for the hosting team to one host, by language, topic
 * and load; what is for an office, to all who hold it, until one of them takes it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Routing {
  private final JdbcClient db;
  private final Answerers answerers;
  private final ContactLetters letters;
  private final WorkingTime working;
  private final Clock clock;

  Routing(
      JdbcClient db,
      Answerers answerers,
      ContactLetters letters,
      WorkingTime working,
      Clock clock) {
    this.db = db;
    this.answerers = answerers;
    this.letters = letters;
    this.working = working;
    this.clock = clock;
  }

  /** A message as far as its way is decided by it. */
  private record Routed(
      Topic topic, String language, @Nullable Long writer, @Nullable Long wished) {}

  /** Gives a message to somebody, who is told by mail. */
  void give(long message) {
    var routed =
        db.sql(
                "select topic, language, member_id, wished_host_id from contact_messages where id = :message")
            .param("message", message)
            .query(
                (row, number) ->
                    new Routed(
                        Topic.valueOf(row.getString("topic")),
                        row.getString("language"),
                        row.getObject("member_id", Long.class),
                        row.getObject("wished_host_id", Long.class)))
            .single();
    var chosen =
        routed.topic.goesTo() == GoesTo.HOSTS
            ? answerers.choose(routed.topic, routed.language, routed.writer, routed.wished)
            : Optional.<Long>empty();
    chosen.ifPresentOrElse(
        host -> {
          claim(message, host, null);
          dueInTheDaysOf(host, message, routed.topic);
          letters.tell(message, answerers.worksFor(host).stream().toList(), "waits");
        },
        () -> {
          giveBack(message);
          letters.tell(message, answerers.of(routed.topic.goesTo()), "waits");
        });
  }

  private void dueInTheDaysOf(long host, long message, Topic topic) {
    var due = working.of(host, clock.instant(), topic.due());
    db.sql("update contact_waits set due_at = :due where message_id = :message")
        .param("due", due.atOffset(ZoneOffset.UTC))
        .param("message", message)
        .update();
  }

  /** From now on this one answers it. */
  void claim(long message, long host, @Nullable Long by) {
    db.sql(
            """
            insert into contact_claims (message_id, host_id, by_member_id, since)
            values (:message, :host, :by, :now)
            on conflict (message_id) do update
               set host_id = excluded.host_id, by_member_id = excluded.by_member_id, since = excluded.since
            """)
        .param("message", message)
        .param("host", host)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** From now on anybody of them may answer it. */
  void giveBack(long message) {
    db.sql("delete from contact_claims where message_id = :message")
        .param("message", message)
        .update();
  }

  /** The writer has written again: who answers it is told, or everybody who could. */
  void tellOfAnswer(long message, GoesTo where) {
    var holder =
        db.sql("select host_id from contact_claims where message_id = :message")
            .param("message", message)
            .query((row, number) -> row.getLong(1))
            .optional();
    letters.tell(
        message,
        holder
            .map(host -> answerers.worksFor(host).stream().toList())
            .orElseGet(() -> where == GoesTo.HOSTS ? List.of() : answerers.of(where)),
        "answered");
  }
}
