package net.mhpss.hosting.rota;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A week and who is on duty in it.
 *
 * @param week its Monday
 * @param host null where nobody is yet
 */
record Duty(LocalDate week, @Nullable Long host) {
  LocalDate last() {
    return week.plusDays(6);
  }
}
