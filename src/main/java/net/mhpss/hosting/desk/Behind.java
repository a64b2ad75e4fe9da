package net.mhpss.hosting.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** The row behind which a page of rows begins. */
record Behind(Instant at, String address) {
  /** Before every row. */
  static final Behind NOTHING = new Behind(Instant.MIN, "");

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})\\.([0-9a-z]{1,40})");

  /** Reads what stands in an address; what is none of ours is before every row. */
  static Behind read(String written) {
    var parts = WRITTEN.matcher(written);
    return parts.matches()
        ? new Behind(
            Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS), parts.group(2))
        : NOTHING;
  }

  /** For an address. */
  String written() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + address;
  }

  OffsetDateTime moment() {
    return this == NOTHING ? OffsetDateTime.MIN : at.atOffset(ZoneOffset.UTC);
  }
}
