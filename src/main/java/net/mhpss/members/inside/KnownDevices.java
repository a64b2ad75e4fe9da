package net.mhpss.members.inside;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers in which a member has signed in before, told by a cookie. What strangers try with a
 * member's address is counted apart from what is tried here, so that nobody can lock a member out
 * of their own phone (OWASP: Slow Down Online Guessing Attacks with Device Cookies).
 */
@Component
public class KnownDevices {
  private static final Duration LIFE = Duration.ofDays(400);

  private final JdbcClient db;
  private final Clock clock;

  KnownDevices(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Whether whoever has this address, if anybody, has signed in on this device before. */
  public boolean knows(@Nullable String device, String emailKey) {
    return db.sql(
            """
            select exists (select
                             from known_devices d
                             join members m on m.id = d.member_id
                            where m.email_key = :key and d.token_hash = :hash)
            """)
        .param("key", emailKey)
        .param("hash", new Token(device == null ? "" : device).hash())
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** Remembers that this member has signed in here; the token that the browser is to keep. */
  @Transactional
  Token remember(long member, @Nullable String device) {
    var token = device == null ? Token.random() : new Token(device);
    db.sql(
            """
            insert into known_devices (token_hash, member_id, since, seen_at)
            values (:hash, :member, :now, :now)
            on conflict (member_id, token_hash) do update set seen_at = :now
            """)
        .param("hash", token.hash())
        .param("member", member)
        .param("now", OffsetDateTime.now(clock))
        .update();
    return token;
  }

  /** Forgets every device of a member but this one. */
  @Transactional
  public void forgetOthers(long member, @Nullable String device) {
    db.sql("delete from known_devices where member_id = :member and token_hash <> :hash")
        .param("member", member)
        .param("hash", new Token(device == null ? "" : device).hash())
        .update();
  }

  @Bean
  Job forgetDevices() {
    return Job.every(
        "members.forget-devices",
        Duration.ofHours(24),
        () ->
            InSteps.forget(db, "known_devices", "seen_at", OffsetDateTime.now(clock).minus(LIFE)));
  }
}
