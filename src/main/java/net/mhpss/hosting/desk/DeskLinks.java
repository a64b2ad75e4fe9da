package net.mhpss.hosting.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.mhpss.jobs.Job;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What links in a morning's letter do for who follows them, signed in or not: nothing but putting a
 * row aside or taking it, once and within a week, and ending these letters. They tell nothing.
 */
@Component
class DeskLinks {
  private static final int LONGEST = 64;
  private static final Duration A_WEEK = Duration.ofDays(7);

  /** Whoever finds an old letter can still end them. */
  private static final Duration LONG = Duration.ofDays(400);

  private final JdbcClient db;
  private final Clock clock;

  DeskLinks(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** What is done with a row. */
  enum Act {
    ASIDE,
    TAKE
  }

  /** What a link does: for whom, and with which row; without one it ends the letters. */
  record Deed(long host, @Nullable String kind, @Nullable String address, Act act, boolean done) {
    boolean isToEnd() {
      return kind == null;
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Token to(Act act, Row row, long host, Instant now) {
    return keep(host, row.what().kind(), row.address(), act, now.plus(A_WEEK));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Token toEnd(long host, Instant now) {
    return keep(host, null, null, Act.ASIDE, now.plus(LONG));
  }

  private Token keep(
      long host, @Nullable String kind, @Nullable String address, Act act, Instant until) {
    var token = Token.random();
    db.sql(
            """
            insert into desk_links (token_hash, host_id, kind, address, act, expires_at)
            values (:hash, :host, :kind, :address, :act, :until)
            """)
        .param("hash", token.hash())
        .param("host", host)
        .param("kind", kind)
        .param("address", address)
        .param("act", act.name())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  /** What the link with this token does, as long as it does anything. */
  Optional<Deed> find(String token) {
    return token.length() > LONGEST
        ? Optional.empty()
        : db.sql(
                """
                select host_id, kind, address, act, used_at is not null as done
                  from desk_links
                 where token_hash = :hash and expires_at > :now
                """)
            .param("hash", new Token(token).hash())
            .param("now", OffsetDateTime.now(clock))
            .query(
                (row, number) ->
                    new Deed(
                        row.getLong("host_id"),
                        row.getString("kind"),
                        row.getString("address"),
                        Act.valueOf(row.getString("act")),
                        row.getBoolean("done")))
            .optional();
  }

  /** Uses a link; false when it was used before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean use(String token) {
    return db.sql(
                "update desk_links set used_at = :now where token_hash = :hash and used_at is null")
            .param("hash", new Token(token).hash())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  @Bean
  Job forgetDeskLinks() {
    return Job.daily(
        "hosting.forget-links",
        LocalTime.of(3, 50),
        () ->
            db.sql("delete from desk_links where expires_at < :now")
                .param("now", OffsetDateTime.now(clock))
                .update());
  }
}
