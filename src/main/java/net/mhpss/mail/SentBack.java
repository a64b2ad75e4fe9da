package net.mhpss.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that mail servers send back. After two that can never arrive, or ten that could not for
 * now, members get no mails any more that they can read on the network too, until they say that the
 * address works again.
 */
@Component
public class SentBack {
  private static final int HARD = 2;
  private static final int SOFT = 10;
  private static final Duration FORGIVEN_AFTER = Duration.ofDays(30);

  private final JdbcClient db;
  private final Clock clock;

  SentBack(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Notes that this letter came back. Who has another address since is not held to the old one. */
  @Transactional
  public void note(long letter, long member, boolean hard, String status) {
    db.sql(
            "select lower(address) from letters where id = :letter and coalesce(recipient, 0) = :member")
        .param("letter", letter)
        .param("member", member)
        .query(String.class)
        .optional()
        .ifPresent(address -> note(address, member, hard, status));
  }

  private void note(String address, long member, boolean hard, String status) {
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into sent_back as b (address, member_id, hard, soft, status, first_at, last_at)
            values (:address, nullif(:member, 0), :hard, :soft, :status, :now, :now)
            on conflict (address) do update
               set member_id = excluded.member_id,
                   hard = excluded.hard + case when b.last_at < :forgiven then 0 else b.hard end,
                   soft = excluded.soft + case when b.last_at < :forgiven then 0 else b.soft end,
                   status = excluded.status,
                   last_at = excluded.last_at
            """)
        .param("address", address)
        .param("member", member)
        .param("hard", hard ? 1 : 0)
        .param("soft", hard ? 0 : 1)
        .param("status", status)
        .param("now", now)
        .param("forgiven", now.minus(FORGIVEN_AFTER))
        .update();
    db.sql(
            """
            update sent_back set stopped_at = coalesce(stopped_at, :now)
             where address = :address and (hard >= :hard or soft >= :soft)
            """)
        .param("address", address)
        .param("now", now)
        .param("hard", HARD)
        .param("soft", SOFT)
        .update();
  }

  /** Since when nothing is mailed to a member, if it is so. */
  public Optional<Instant> stopped(long member) {
    return db.sql("select min(stopped_at) from stopped_mail where member_id = :member")
        .param("member", member)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** The member says that their address works: mails go there again. */
  @Transactional
  public void tryAgain(long member) {
    db.sql("delete from sent_back where member_id = :member").param("member", member).update();
  }
}
