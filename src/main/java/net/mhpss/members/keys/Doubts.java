package net.mhpss.members.keys;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys that have counted backwards: perhaps there is a copy. Noted for good although the try
 * itself is undone, so that their owner reads of it.
 */
@Component
class Doubts {
  private final JdbcClient db;
  private final Clock clock;

  Doubts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void note(String passkey) {
    db.sql("update passkeys set doubted_at = :now where address = :address")
        .param("now", OffsetDateTime.now(clock))
        .param("address", passkey)
        .update();
  }
}
