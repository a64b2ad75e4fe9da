package net.mhpss.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.contact.Topic.GoesTo;
import net.mhpss.web.Limits;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a writer answers our mail, by the link in it: it shows them what we wrote to them last, and
 * adds to their thread; nothing else.
 */
@Component
class WriterAnswers {
  private static final int LONGEST_TOKEN = 64;
  private static final int A_DAY = 20;

  private static final String OPEN =
      """
                select t.id, coalesce(g.into_id, t.id) as thread, t.goes_to, t.topic, t.language,
                       h.message_id is not null as held,
                       (select l.body
                          from contact_links sent
                          join contact_letters l on l.id = sent.letter_id
                         where sent.message_id = t.id
                         order by sent.letter_id desc
                         limit 1) as latest
      """;

  private final JdbcClient db;
  private final Standing standing;
  private final Routing routing;
  private final Limits limits;
  private final Clock clock;

  WriterAnswers(JdbcClient db, Standing standing, Routing routing, Limits limits, Clock clock) {
    this.db = db;
    this.standing = standing;
    this.routing = routing;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * What a link opens.
   *
   * @param latest what we wrote last to whom this link was sent, if we have
   * @param thread where the message is read: itself, or what it was merged into
   */
  record Open(
      long message,
      long thread,
      GoesTo where,
      Topic topic,
      String language,
      boolean held,
      @Nullable String latest) {}

  Optional<Open> open(String token) {
    return token.length() > LONGEST_TOKEN
        ? Optional.empty()
        : db.sql(
                OPEN
                    + """
                  from contact_links k
                  join contact_messages t on t.id = k.message_id
                  left join contact_merges g on g.message_id = t.id
                  left join contact_holds h on h.message_id = coalesce(g.into_id, t.id)
                 where k.token_hash = :hash and k.expires_at > :now
                """)
            .param("hash", new Token(token).hash())
            .param("now", OffsetDateTime.now(clock))
            .query(WriterAnswers::opened)
            .optional();
  }

  /** The same by the number of the message, for whoever is certain who writes. */
  Optional<Open> of(long message) {
    return db.sql(
            OPEN
                + """
                  from contact_messages t
                  left join contact_merges g on g.message_id = t.id
                  left join contact_holds h on h.message_id = coalesce(g.into_id, t.id)
                 where t.id = :message
                """)
        .param("message", message)
        .query(WriterAnswers::opened)
        .optional();
  }

  private static Open opened(ResultSet row, int number) throws SQLException {
    return new Open(
        row.getLong("id"),
        row.getLong("thread"),
        GoesTo.valueOf(row.getString("goes_to")),
        Topic.valueOf(row.getString("topic")),
        row.getString("language"),
        row.getBoolean("held"),
        row.getString("latest"));
  }

  /** Adds to the thread, which waits for us again; false after too many in a day. */
  @Transactional
  boolean add(Open open, String body) {
    if (!limits.allows("contact answers " + open.message(), A_DAY, Duration.ofDays(1))) {
      return false;
    }
    db.sql("select from contact_messages where id = :thread for update")
        .param("thread", open.thread())
        .query((row, number) -> 1)
        .list();
    db.sql(
            "insert into contact_letters (message_id, ours, body, at) values (:message, false, :body, :now)")
        .param("message", open.message())
        .param("body", body)
        .param("now", OffsetDateTime.now(clock))
        .update();
    if (!open.held()) {
      standing.waitsForUs(open.thread(), open.topic().due());
      routing.tellOfAnswer(open.thread(), open.where());
    }
    return true;
  }
}
