package net.mhpss.members.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import net.mhpss.database.Aside;
import net.mhpss.database.InSteps;
import net.mhpss.database.Seal;
import net.mhpss.jobs.Job;
import net.mhpss.web.Cookies;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a passkey is asked to sign. Each is made from a token that only one browser holds, closed by
 * us, and is worth one try within minutes, whatever becomes of that try. Opening the page writes
 * nothing, for anybody can open it as often as they like: what is kept is which have been tried.
 */
@Component
class Challenges {
  private static final String COOKIE = "passkey";
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final int LONGEST = 400;

  private final JdbcClient db;
  private final Aside aside;
  private final Seal seal;
  private final Cookies cookies;
  private final Clock clock;

  Challenges(JdbcClient db, Aside aside, Seal seal, Cookies cookies, Clock clock) {
    this.db = db;
    this.aside = aside;
    this.seal = seal;
    this.cookies = cookies;
    this.clock = clock;
  }

  /** A new one for the browser that asks, and for this member, if it is known who they are. */
  byte[] give(@Nullable Long member, HttpServletResponse answer) {
    var given = new Given(Token.random().hash(), clock.instant().plus(LIFE));
    var closed = seal.close(given.bytes(), forWhom(member));
    cookies.keepFor(
        answer, COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(closed), LIFE);
    return given.challenge();
  }

  private static String forWhom(@Nullable Long member) {
    return member == null ? "challenge" : "challenge for " + member;
  }

  /** The one that this browser was given; it is spent. */
  Optional<byte[]> take(@Nullable Long member, HttpServletRequest request) {
    return Optional.ofNullable(cookies.kept(request, COOKIE))
        .filter(closed -> closed.length() <= LONGEST)
        .flatMap(closed -> open(closed, member))
        .filter(given -> given.until().isAfter(clock.instant()))
        .filter(this::spend)
        .map(Given::challenge);
  }

  private Optional<Given> open(String closed, @Nullable Long member) {
    try {
      return seal.open(Base64.getUrlDecoder().decode(closed), forWhom(member)).map(Given::read);
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  /** Whether it was not tried before. */
  private boolean spend(Given given) {
    return aside.forGood(
            few ->
                few.sql(
                        """
                        insert into spent_challenges (challenge, expires_at)
                        values (:challenge, :until)
                        on conflict do nothing
                        """)
                    .param("challenge", given.challenge())
                    .param("until", OffsetDateTime.ofInstant(given.until(), ZoneOffset.UTC))
                    .update())
        == 1;
  }

  /** A challenge, and until when it is worth something. */
  @SuppressWarnings("ArrayRecordComponent") // made and read, never compared
  private record Given(byte[] challenge, Instant until) {
    byte[] bytes() {
      return ByteBuffer.allocate(Long.BYTES + challenge.length)
          .putLong(until.getEpochSecond())
          .put(challenge)
          .array();
    }

    static Given read(byte[] bytes) {
      var buffer = ByteBuffer.wrap(bytes);
      var until = Instant.ofEpochSecond(buffer.getLong());
      var challenge = new byte[buffer.remaining()];
      buffer.get(challenge);
      return new Given(challenge, until);
    }
  }

  @Bean
  Job forgetChallenges() {
    return Job.every(
        "members.forget-challenges",
        Duration.ofHours(1),
        () -> InSteps.forget(db, "spent_challenges", "expires_at", OffsetDateTime.now(clock)));
  }
}
