package net.mhpss.members.inside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Role;
import net.mhpss.web.SignedIn;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
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

  /** The same on a device that others use too. */
  public static final Duration SHARED_LIFE = Duration.ofMinutes(30);

  private static final Duration SEEN_EVERY = Duration.ofHours(1);
  private static final Duration SHARED_SEEN_EVERY = Duration.ofSeconds(30);
  private static final int MOST = 50;

  private final JdbcClient db;
  private final Clock clock;

  Sessions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * A new session of this member, told by its token. Who has fifty already loses the one that was
   * not used for longest.
   */
  @Transactional
  Begun begin(long member, Proof proof, String device, boolean shared) {
    var token = Token.random();
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            delete from sessions
             where token_hash in (select token_hash
                                    from sessions
                                   where member_id = :member
                                   order by seen_at desc
                                  offset %d)
            """
                .formatted(MOST - 1))
        .param("member", member)
        .update();
    db.sql(
            """
            insert into sessions
              (token_hash, address, member_id, since, seen_at, proved_at, second_factor, device, shared)
            values (:hash, :address, :member, :now, :now, :now, :second, :device, :shared)
            """)
        .param("hash", token.hash())
        .param("address", Address.random().id())
        .param("member", member)
        .param("second", proof.second())
        .param("now", now)
        .param("device", device)
        .param("shared", shared)
        .update();
    return new Begun(token, shared);
  }

  /**
   * The same session under a new token, for its member has shown more of who they are, or the same
   * again; empty if this was no session of theirs.
   */
  @Transactional
  Optional<Begun> renew(String old, long member, Proof proof, boolean shared) {
    var token = Token.random();
    var now = OffsetDateTime.now(clock);
    return db.sql(
            """
            update sessions
               set token_hash = :hash, seen_at = :now,
                   proved_at = case when :first then :now else proved_at end,
                   second_factor = second_factor or :second, shared = shared or :shared
             where token_hash = :old and member_id = :member
               and seen_at > case when shared then :oldestShared else :oldest end
            returning shared
            """)
        .param("hash", token.hash())
        .param("now", now)
        .param("first", proof.first())
        .param("second", proof.second())
        .param("shared", shared)
        .param("old", new Token(old).hash())
        .param("member", member)
        .param("oldest", now.minus(LIFE))
        .param("oldestShared", now.minus(SHARED_LIFE))
        .query((row, number) -> new Begun(token, row.getBoolean("shared")))
        .optional();
  }

  @Override
  public Optional<Reader.Member> member(String token) {
    var hash = new Token(token).hash();
    var now = OffsetDateTime.now(clock);
    return db.sql(
            """
            select m.id, m.address, m.name, m.language, m.zone, s.seen_at, s.shared, s.proved_at, s.second_factor,
                   exists (select from quick_exits q where q.member_id = m.id) as quick_exit,
                   exists (select from suspensions x where x.member_id = m.id and x.until > :now) as suspended,
                   array(select role from appointments a where a.member_id = m.id) as roles
              from sessions s
              join members m on m.id = s.member_id
             where s.token_hash = :hash
               and s.seen_at > case when s.shared then :oldestShared else :oldest end
               and exists (select from profiles p where p.member_id = m.id)   -- not on the way out
            """)
        .param("hash", hash)
        .param("now", now)
        .param("oldest", now.minus(LIFE))
        .param("oldestShared", now.minus(SHARED_LIFE))
        .query(Seen::of)
        .optional()
        .map(
            seen -> {
              if (seen.isStale(now)) {
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

  /**
   * Forgets of every session of this member that a second factor was shown in it, but of the one
   * with this token: one of them may have been shown with a key that is gone.
   */
  @Transactional
  public void forgetSecondFactors(long member, @Nullable String but) {
    db.sql(
            """
            update sessions set second_factor = false
             where member_id = :member and second_factor and token_hash <> :but
            """)
        .param("member", member)
        .param("but", hash(but))
        .update();
  }

  /** The live sessions of a member, the one used last first; {@code token} is that of this one. */
  public List<Session> of(long member, @Nullable String token) {
    var now = OffsetDateTime.now(clock);
    return db.sql(
            """
            select address, device, since, seen_at, shared, token_hash = :hash as here
              from sessions
             where member_id = :member
               and seen_at > case when shared then :oldestShared else :oldest end
             order by here desc, seen_at desc, address
            """)
        .param("member", member)
        .param("hash", hash(token))
        .param("oldest", now.minus(LIFE))
        .param("oldestShared", now.minus(SHARED_LIFE))
        .query(Session::of)
        .list();
  }

  /** Ends the session with this token, if there is one. */
  public void end(String token) {
    db.sql("delete from sessions where token_hash = :hash")
        .param("hash", new Token(token).hash())
        .update();
  }

  /** Ends one of this member's own sessions; false if they have none of this address. */
  @Transactional
  public boolean end(long member, Address session) {
    return db.sql("delete from sessions where member_id = :member and address = :address")
            .param("member", member)
            .param("address", session.id())
            .update()
        == 1;
  }

  /**
   * Ends all sessions of a member but the one with this token, and what would begin another: links,
   * and sign-ins that wait for a code.
   */
  @Transactional
  public void endOthers(long member, @Nullable String token) {
    db.sql("delete from sessions where member_id = :member and token_hash <> :hash")
        .param("member", member)
        .param("hash", hash(token))
        .update();
    endLinks(member);
  }

  /** The same, but for the session with this address. */
  @Transactional
  public void endAllBut(long member, @Nullable String session) {
    db.sql("delete from sessions where member_id = :member and address is distinct from :session")
        .param("member", member)
        .param("session", session)
        .update();
    endLinks(member);
  }

  private void endLinks(long member) {
    db.sql("delete from sign_in_links where member_id = :member").param("member", member).update();
    db.sql("delete from owed_codes where member_id = :member").param("member", member).update();
  }

  private static byte[] hash(@Nullable String token) {
    return token == null ? new byte[0] : new Token(token).hash();
  }

  @Bean
  Job forgetSessions() {
    return Job.every(
        "members.forget-sessions",
        Duration.ofHours(6),
        () -> {
          var now = OffsetDateTime.now(clock);
          var after = Optional.of(new byte[0]);
          while (after.isPresent() && !Thread.currentThread().isInterrupted()) {
            after = forgetSome(after.get(), now);
          }
        });
  }

  /**
   * Looks at some from after this one, and tells the last of them. They are gone through by key: an
   * index by what each visit changes would cost each visit more.
   */
  private Optional<byte[]> forgetSome(byte[] after, OffsetDateTime now) {
    return db.sql(
            """
            with looked as materialized (
                   select token_hash from sessions where token_hash > :after order by token_hash limit %d),
                 gone as (
                   delete from sessions
                    where token_hash = any(array(select token_hash from looked))
                      and seen_at < case when shared then :oldestShared else :oldest end)
            select token_hash from looked order by token_hash desc limit 1
            """
                .formatted(InSteps.A_STEP))
        .param("after", after)
        .param("oldest", now.minus(LIFE))
        .param("oldestShared", now.minus(SHARED_LIFE))
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  /** What the browser is to be told of its session: the token, and whether others use it too. */
  public record Begun(Token token, boolean shared) {}

  /** A session as its member sees it. */
  public record Session(
      Address address, String device, Instant since, Instant seenAt, boolean shared, boolean here) {
    private static Session of(ResultSet row, int number) throws SQLException {
      return new Session(
          new Address(row.getString("address")),
          row.getString("device"),
          row.getObject("since", OffsetDateTime.class).toInstant(),
          row.getObject("seen_at", OffsetDateTime.class).toInstant(),
          row.getBoolean("shared"),
          row.getBoolean("here"));
    }
  }

  private record Seen(Reader.Member reader, OffsetDateTime at, boolean shared) {
    static Seen of(ResultSet row, int number) throws SQLException {
      return new Seen(
          member(row), row.getObject("seen_at", OffsetDateTime.class), row.getBoolean("shared"));
    }

    private static Reader.Member member(ResultSet row) throws SQLException {
      var roles = EnumSet.noneOf(Role.class);
      Arrays.stream((String[]) row.getArray("roles").getArray())
          .map(Role::valueOf)
          .forEach(roles::add);
      // an office gives no right on a device where its holder has shown one factor alone
      var whole = row.getBoolean("second_factor");
      return new Reader.Member(
          row.getLong("id"),
          row.getString("address"),
          row.getString("name"),
          whole ? roles : Set.of(),
          language(row.getString("language")),
          ZoneId.of(row.getString("zone")),
          whole ? Set.of() : roles,
          row.getObject("proved_at", OffsetDateTime.class).toInstant(),
          row.getBoolean("quick_exit"),
          row.getBoolean("suspended"));
    }

    private static Locale language(String code) {
      return Objects.requireNonNullElse(Languages.offered(code), Languages.ENGLISH);
    }

    boolean isStale(OffsetDateTime now) {
      return at.isBefore(now.minus(shared ? SHARED_SEEN_EVERY : SEEN_EVERY));
    }
  }
}
