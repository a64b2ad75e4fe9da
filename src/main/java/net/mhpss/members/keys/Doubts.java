package net.mhpss.members.keys;

import java.time.Clock;
import java.time.OffsetDateTime;
import net.mhpss.database.Aside;
import org.springframework.stereotype.Component;

/**
 * Passkeys that have counted backwards: perhaps there is a copy. Noted for good although the try
 * itself is undone, so that their owner reads of it.
 */
@Component
class Doubts {
  private final Aside aside;
  private final Clock clock;

  Doubts(Aside aside, Clock clock) {
    this.aside = aside;
    this.clock = clock;
  }

  void note(String passkey) {
    aside.forGood(
        few ->
            few.sql("update passkeys set doubted_at = :now where address = :address")
                .param("now", OffsetDateTime.now(clock))
                .param("address", passkey)
                .update());
  }
}
