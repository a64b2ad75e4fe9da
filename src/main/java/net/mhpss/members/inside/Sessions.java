package net.mhpss.members.inside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.mhpss.jobs.Job;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Role;
import net.mhpss.web.SignedIn;
import net.mhpss.web.Token;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in where. A row is a session; without it the token in a browser is worth nothing
 * from the next request on.
 */
@Component
public class Sessions implements SignedIn {
  /** A session that was not used for so long has ended. */
  public static final Duration LIFE = Duration.ofDays(30);

  private static final Duration SEEN_EVERY = Duration.ofHours(1);

  private final JdbcClient db;
  private final Clock clock;

  Sessions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** A new session of this member, told by its token. */
  @Transactional
  public Token begin(long member, boolean secondFactor, String device) {
    var token = Token.random();
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into sessions (token_hash, member_id, since, seen_at, proved_at, second_factor, device)
            values (:hash, :member, :now, :now, :now, :second, :device)
            """)
        .param("hash", token.hash())
        .param("member", member)
        .param("second", secondFactor)
        .param("now", now)
        .param("device", device)
        .update();
    return token;
  }

  /**
   * The same session under a new token, for its member has shown again who they are; empty if this
   * was no session of theirs.
   */
  @Transactional
  public Optional<Token> renew(String old, long member, boolean secondFactor) {
    var token = Token.random();
    var renewed =
        db.sql(
                """
                update sessions
                   set token_hash = :hash, seen_at = :now, proved_at = :now,
                       second_factor = second_factor or :second
                 where token_hash = :old and member_id = :member
                """)
            .param("hash", token.hash())
            .param("now", OffsetDateTime.now(clock))
            .param("second", secondFactor)
            .param("old", new Token(old).hash())
            .param("member", member)
            .update();
    return renewed == 0 ? Optional.empty() : Optional.of(token);
  }

  @Override
  public Optional<Reader.Member> member(String token) {
    var hash = new Token(token).hash();
    var now = OffsetDateTime.now(clock);
    return db.sql(
            """
            select m.id, m.address, m.name, m.language, m.zone, s.seen_at, s.proved_at,
                   array(select role from appointments a where a.member_id = m.id) as roles
              from sessions s
              join members m on m.id = s.member_id
             where s.token_hash = :hash and s.seen_at > :oldest
            """)
        .param("hash", hash)
        .param("oldest", now.minus(LIFE))
        .query(
            (row, number) -> new Seen(reader(row), row.getObject("seen_at", OffsetDateTime.class)))
        .optional()
        .map(
            seen -> {
              if (seen.at().isBefore(now.minus(SEEN_EVERY))) {
                touch(hash, now);
              }
              return seen.reader();
            });
  }

  private void touch(byte[] hash, OffsetDateTime now) {
    db.sql("update sessions set seen_at = :now where token_hash = :hash")
        .param("now", now)
        .param("hash", hash)
        .update();
  }

  /** Ends the session with this token, if there is one. */
  public void end(String token) {
    db.sql("delete from sessions where token_hash = :hash")
        .param("hash", new Token(token).hash())
        .update();
  }

  private static Reader.Member reader(ResultSet row) throws SQLException {
    var roles = EnumSet.noneOf(Role.class);
    Arrays.stream((String[]) row.getArray("roles").getArray())
        .map(Role::valueOf)
        .forEach(roles::add);
    return new Reader.Member(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        roles,
        language(row.getString("language")),
        ZoneId.of(row.getString("zone")),
        Set.of(),
        row.getObject("proved_at", OffsetDateTime.class).toInstant());
  }

  private static Locale language(String code) {
    return Objects.requireNonNullElse(Languages.offered(code), Languages.ENGLISH);
  }

  @Bean
  Job forgetSessions() {
    return Job.every(
        "members.forget-sessions",
        Duration.ofHours(6),
        () ->
            db.sql("delete from sessions where seen_at < :until")
                .param("until", OffsetDateTime.now(clock).minus(LIFE))
                .update());
  }

  private record Seen(Reader.Member reader, OffsetDateTime at) {}
}
