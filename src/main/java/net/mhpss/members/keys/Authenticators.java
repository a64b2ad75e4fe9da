package net.mhpss.members.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.mhpss.database.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The authenticator apps of members, one each, and the codes that these make. */
@Component
class Authenticators {
  private static final Logger log = LoggerFactory.getLogger(Authenticators.class);

  private final JdbcClient db;
  private final Seal seal;
  private final Clock clock;

  Authenticators(JdbcClient db, Seal seal, Clock clock) {
    this.db = db;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * Takes an app, in the place of the one before, if the code shows that it holds the secret. That
   * code is used up.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean take(long member, byte[] secret, String code) {
    var step = stepOf(secret, code);
    step.ifPresent(
        shown ->
            db.sql(
                    """
                    insert into authenticators (member_id, secret, latest_step, since)
                    values (:member, :secret, :step, :now)
                    on conflict (member_id) do update
                       set secret = excluded.secret, latest_step = excluded.latest_step, since = excluded.since
                    """)
                .param("member", member)
                .param("secret", seal.close(secret, of(member)))
                .param("step", shown)
                .param("now", OffsetDateTime.now(clock))
                .update());
    return step.isPresent();
  }

  /**
   * Whether the member's app shows this code now, or half a minute ago, or soon; each code once.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean uses(long member, String code) {
    var sealed =
        db.sql("select secret from authenticators where member_id = :member")
            .param("member", member)
            .query((row, number) -> row.getBytes(1))
            .optional();
    if (sealed.isEmpty()) {
      return false;
    }
    var secret = seal.open(sealed.get(), of(member));
    if (secret.isEmpty()) {
      log.error("An authenticator's secret cannot be opened: was it closed with another key?");
      return false;
    }
    var step = stepOf(secret.get(), code);
    return step.isPresent() && isFirstUse(member, step.getAsLong());
  }

  private boolean isFirstUse(long member, long step) {
    return db.sql(
                """
                update authenticators set latest_step = :step
                 where member_id = :member and latest_step < :step
                """)
            .param("step", step)
            .param("member", member)
            .update()
        == 1;
  }

  /** In which half minute around now the code is right. */
  private OptionalLong stepOf(byte[] secret, String code) {
    var now = OneTimeCodes.step(clock.instant());
    var typed = code.getBytes(US_ASCII);
    return LongStream.rangeClosed(now - 1, now + 1)
        .filter(
            step ->
                MessageDigest.isEqual(OneTimeCodes.code(secret, step).getBytes(US_ASCII), typed))
        .max();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  boolean remove(long member) {
    return db.sql("delete from authenticators where member_id = :member")
            .param("member", member)
            .update()
        == 1;
  }

  private static String of(long member) {
    return "authenticator of " + member;
  }
}
