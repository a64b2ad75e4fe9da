package net.mhpss.members.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.database.Aside;
import net.mhpss.jobs.Job;
import net.mhpss.web.Cookies;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a passkey is asked to sign. Each is made from a token that only one browser holds, and is
 * worth one try within minutes, whatever becomes of that try.
 */
@Component
class Challenges {
  private static final String COOKIE = "passkey";
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final JdbcClient db;
  private final Aside aside;
  private final Cookies cookies;
  private final Clock clock;

  Challenges(JdbcClient db, Aside aside, Cookies cookies, Clock clock) {
    this.db = db;
    this.aside = aside;
    this.cookies = cookies;
    this.clock = clock;
  }

  /** A new one for the browser that asks, and for this member, if it is known who they are. */
  byte[] give(@Nullable Long member, HttpServletResponse answer) {
    var token = Token.random();
    aside.forGood(
        few ->
            few.sql(
                    """
                    insert into passkey_challenges (token_hash, member_id, expires_at)
                    values (:hash, :member, :expires)
                    """)
                .param("hash", token.hash())
                .param("member", member)
                .param("expires", OffsetDateTime.now(clock).plus(LIFE))
                .update());
    cookies.keepFor(answer, COOKIE, token.text(), LIFE);
    return challenge(token);
  }

  /** The one that this browser was given; it is spent. */
  Optional<byte[]> take(@Nullable Long member, HttpServletRequest request) {
    var kept = cookies.kept(request, COOKIE);
    if (kept == null) {
      return Optional.empty();
    }
    var token = new Token(kept);
    var taken =
        aside.forGood(
            few ->
                few.sql(
                        """
                        delete from passkey_challenges
                         where token_hash = :hash
                           and member_id is not distinct from cast(:member as bigint)
                           and expires_at > :now
                        """)
                    .param("hash", token.hash())
                    .param("member", member)
                    .param("now", OffsetDateTime.now(clock))
                    .update());
    return taken == 1 ? Optional.of(challenge(token)) : Optional.empty();
  }

  private static byte[] challenge(Token token) {
    return new Token("challenge " + token.text()).hash();
  }

  @Bean
  Job forgetChallenges() {
    return Job.every(
        "members.forget-challenges",
        Duration.ofHours(1),
        () ->
            db.sql("delete from passkey_challenges where expires_at < :now")
                .param("now", OffsetDateTime.now(clock))
                .update());
  }
}
