package net.mhpss.following;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a page of what is new ends: the next goes on before it. */
record Place(Instant at, NewsItem.Kind kind, String address) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,16})-(WORK|GROUP|DISCUSSION)-([0-9a-z]{1,40})");

  static Place of(NewsItem last) {
    return new Place(last.at(), last.kind(), last.address());
  }

  static Optional<Place> read(String written) {
    var parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(
            new Place(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
                NewsItem.Kind.valueOf(parts.group(2)),
                parts.group(3)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + kind + "-" + address;
  }
}
