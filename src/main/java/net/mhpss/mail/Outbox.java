package net.mhpss.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The letters that wait, as the postmen see them.
 *
 * <p>A postman takes one letter by a lease: a short statement writes until when it is his, and no
 * transaction is open while he carries it, however slow the mail server is. A postman who is killed
 * with a letter in hand delays that one letter by the rest of the lease and no other. Taking one at
 * a time costs one commit more a letter than taking ten; beside a mail server's answer that is
 * nothing, and it keeps leases short and letters to one person ahead of a long list at every step.
 */
@Component
class Outbox {
  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

  /** Longer than a postman ever carries, with room for clocks of two nodes that disagree. */
  static final Duration LEASE = Postman.PATIENCE.plusSeconds(60);

  /** After each failed try; who has failed that often, in the course of three days, is given up. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(24),
          Duration.ofHours(24));

  private static final int LONGEST_PROBLEM = 500;
  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
  private static final TypeReference<Map<Long, String>> NAMES = new TypeReference<>() {};

  /**
   * Calls whoever a letter names otherwise; in HTML a name is written as the template writes it.
   */
  static final String RENAME =
      """
      update letters l
         set subject = calling(subject, n.called, :name),
             plain = calling(plain, n.called, :name),
             html = calling_in_html(
                      html,
                      replace(replace(replace(n.called, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
                      replace(replace(replace(:name, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'))
        from letter_names n
       where n.letter_id = l.id
      """;

  private final JdbcClient db;
  private final Clock clock;
  private final JsonMapper json;
  private final ObjectProvider<Callings> callings;
  private final Semaphore bell = new Semaphore(0);

  Outbox(JdbcClient db, Clock clock, JsonMapper json, ObjectProvider<Callings> callings) {
    this.db = db;
    this.clock = clock;
    this.json = json;
    this.callings = callings;
  }

  /** Wakes a postman of this node; those of others look by themselves. */
  void ring() {
    bell.release();
  }

  void awaitRing(Duration longest) throws InterruptedException {
    if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }

  /** The next letter that is due, now this postman's alone until the lease ends. */
  Optional<TakenLetter> take() {
    var now = now();
    return db.sql(
            """
            update letters
               set taken_until = :until
             where id = (
                     select id
                       from letters
                      where sent_at is null
                        and given_up_at is null
                        and due_at <= :now
                        and (taken_until is null or taken_until <= :now)
                      order by list, due_at, id
                      limit 1
                        for update skip locked)
            returning *,
                      (select jsonb_object_agg(member_id, called)
                         from letter_names
                        where letter_id = letters.id) as names
            """)
        .param("now", at(now))
        .param("until", at(now.plus(LEASE)))
        .query(this::taken)
        .optional();
  }

  /**
   * The same letter as it reads at this moment, with the names that people have now, whoever gets
   * it among them; none when it has been forgotten. To be asked when there is nothing left to wait
   * for but the sending itself.
   */
  Optional<TakenLetter> asItIsNow(TakenLetter letter) {
    var before = new HashMap<>(letter.names());
    if (letter.recipient() != null && !letter.name().isEmpty()) {
      before.putIfAbsent(letter.recipient(), letter.name());
    }
    var called = before.isEmpty() ? before : calledNow(before, Locale.of(letter.language()));
    if (called.equals(before)) {
      return Optional.of(letter);
    }
    called.forEach((person, name) -> call(letter, person, name));
    return db.sql("select *, null as names from letters where id = :id")
        .param("id", letter.id())
        .query(this::taken)
        .optional();
  }

  private Map<Long, String> calledNow(Map<Long, String> before, Locale language) {
    var called = new HashMap<>(before);
    callings.stream()
        .findFirst()
        .ifPresent(all -> called.putAll(all.now(before.keySet(), language)));
    return called;
  }

  private void call(TakenLetter letter, long person, String name) {
    db.sql("update letters set name = :name where id = :letter and recipient = :person")
        .param("letter", letter.id())
        .param("person", person)
        .param("name", name)
        .update();
    db.sql(RENAME + " and n.member_id = :person and n.letter_id = :letter and n.called <> :name")
        .param("letter", letter.id())
        .param("person", person)
        .param("name", name)
        .update();
    db.sql(
            "update letter_names set called = :name where letter_id = :letter and member_id ="
                + " :person")
        .param("letter", letter.id())
        .param("person", person)
        .param("name", name)
        .update();
  }

  /** Writes down how it went. What failed goes back, but only by the hand that still holds it. */
  void settle(TakenLetter letter, Delivery delivery, boolean keepText) {
    switch (delivery) {
      case Delivery.Delivered() -> sent(letter, keepText);
      case Delivery.Refused(var reason) -> giveUp(letter, reason);
      case Delivery.Failed(var reason) -> {
        if (letter.tries() < PAUSES.size()) {
          putBack(letter, reason, PAUSES.get(letter.tries()), 1);
        } else {
          giveUp(letter, reason);
        }
      }
      case Delivery.Unreachable(var reason) -> putBack(letter, reason, Duration.ZERO, 0);
    }
  }

  /** It has gone, whoever may have taken it again meanwhile. */
  private void sent(TakenLetter letter, boolean keepText) {
    db.sql(
            """
            update letters
               set sent_at = :now,
                   taken_until = null,
                   given_up_at = null,
                   last_problem = null,
                   tries = tries + 1,
                   plain = case when :keep then plain end,
                   html = case when :keep then html end
             where id = :id
               and sent_at is null
            """)
        .param("id", letter.id())
        .param("now", at(now()))
        .param("keep", keepText)
        .update();
  }

  private void giveUp(TakenLetter letter, String reason) {
    // why, is for the administrator's page: servers like to repeat the address
    log.warn("Letter {} is given up", letter.id());
    db.sql(
            """
            update letters
               set given_up_at = :now,
                   taken_until = null,
                   last_problem = :problem,
                   tries = tries + 1
             where id = :id
               and taken_until = :taken
            """)
        .param("id", letter.id())
        .param("taken", at(letter.takenUntil()))
        .param("now", at(now()))
        .param("problem", problem(reason))
        .update();
  }

  private void putBack(TakenLetter letter, String reason, Duration pause, int tries) {
    db.sql(
            """
            update letters
               set due_at = greatest(due_at, :due),
                   taken_until = null,
                   last_problem = :problem,
                   tries = tries + :tries
             where id = :id
               and taken_until = :taken
            """)
        .param("id", letter.id())
        .param("taken", at(letter.takenUntil()))
        .param("due", at(pause.isZero() ? letter.writtenAt() : now().plus(pause)))
        .param("problem", problem(reason))
        .param("tries", tries)
        .update();
  }

  /** Lets a letter go that was not carried after all. */
  void release(TakenLetter letter) {
    db.sql("update letters set taken_until = null where id = :id and taken_until = :taken")
        .param("id", letter.id())
        .param("taken", at(letter.takenUntil()))
        .update();
  }

  private TakenLetter taken(ResultSet row, int number) throws SQLException {
    return new TakenLetter(
        row.getLong("id"),
        row.getString("message_id"),
        row.getObject("recipient", Long.class),
        row.getString("address"),
        row.getString("name"),
        row.getString("language"),
        row.getString("subject"),
        row.getString("plain"),
        row.getString("html"),
        json.readValue(row.getString("headers"), HEADERS),
        names(row),
        instant(row, "written_at"),
        instant(row, "taken_until"),
        row.getInt("tries"));
  }

  private Map<Long, String> names(ResultSet row) throws SQLException {
    var names = row.getString("names");
    return names == null ? Map.of() : json.readValue(names, NAMES);
  }

  /** As finely as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** What a mail server says is a stranger's text. */
  private static String problem(String reason) {
    var line = reason.replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip();
    return line.length() > LONGEST_PROBLEM ? line.substring(0, LONGEST_PROBLEM) : line;
  }
}
