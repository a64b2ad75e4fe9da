package net.mhpss.hosting.rota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.mhpss.web.Form;

/** Which week somebody would give, and for which. */
record SwapForm(String week, String other) implements Form {
  Optional<LocalDate> own() {
    return date(week);
  }

  Optional<LocalDate> others() {
    return date(other);
  }

  static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
