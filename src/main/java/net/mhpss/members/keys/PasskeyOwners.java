package net.mhpss.members.keys;

import java.security.SecureRandom;
import java.util.Optional;
import net.mhpss.database.Aside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By what number a member's passkeys know them: made once and kept for good, also when the form for
 * which it was made is undone, for by then a device may have written it down.
 */
@Component
class PasskeyOwners {
  private static final int HANDLE = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Aside aside;

  PasskeyOwners(Aside aside) {
    this.aside = aside;
  }

  byte[] handleOf(long member) {
    return aside.forGood(
        few ->
            find(member, few)
                .orElseGet(
                    () -> {
                      make(member, few);
                      return find(member, few).orElseThrow();
                    }));
  }

  private static Optional<byte[]> find(long member, JdbcClient few) {
    return few.sql("select handle from passkey_owners where member_id = :member")
        .param("member", member)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  private static void make(long member, JdbcClient few) {
    var random = new byte[HANDLE];
    RANDOM.nextBytes(random);
    few.sql(
            """
            insert into passkey_owners (member_id, handle) values (:member, :handle)
            on conflict (member_id) do nothing
            """)
        .param("member", member)
        .param("handle", random)
        .update();
  }
}
