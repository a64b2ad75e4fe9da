package net.mhpss.discussions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of a list by latest activity ends: the next goes on before it, although the
 * discussion may have moved since.
 */
record Place(Instant at, String address) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,16})-([0-9a-z]{1,40})");

  static Place of(Listed last) {
    return new Place(last.lastPostAt(), last.address());
  }

  static Optional<Place> read(String written) {
    var parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(
            new Place(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
                parts.group(2)))
        : Optional.empty();
  }

  OffsetDateTime time() {
    return at.atOffset(ZoneOffset.UTC);
  }

  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + address;
  }
}
