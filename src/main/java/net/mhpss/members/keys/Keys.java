package net.mhpss.members.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member can show beside a password.
 *
 * @param app since when they have an authenticator app, or null
 * @param codes how many recovery codes are left
 */
record Keys(int passkeys, @Nullable Instant app, int codes, boolean password) {
  boolean any() {
    return passkeys > 0 || app != null;
  }

  boolean last() {
    return passkeys + (app == null ? 0 : 1) == 1;
  }
}
