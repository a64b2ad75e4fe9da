package net.mhpss.members.keys;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * By what number a member's passkeys know them: made once and kept for good, also when the form for
 * which it was made is undone, for by then a device may have written it down.
 */
@Component
class PasskeyOwners {
  private static final int HANDLE = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient db;

  PasskeyOwners(JdbcClient db) {
    this.db = db;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public byte[] handleOf(long member) {
    return find(member)
        .orElseGet(
            () -> {
              make(member);
              return find(member).orElseThrow();
            });
  }

  private Optional<byte[]> find(long member) {
    return db.sql("select handle from passkey_owners where member_id = :member")
        .param("member", member)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  private void make(long member) {
    var random = new byte[HANDLE];
    RANDOM.nextBytes(random);
    db.sql(
            """
            insert into passkey_owners (member_id, handle) values (:member, :handle)
            on conflict (member_id) do nothing
            """)
        .param("member", member)
        .param("handle", random)
        .update();
  }
}
