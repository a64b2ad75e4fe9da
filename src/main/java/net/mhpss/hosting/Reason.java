package net.mhpss.hosting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a host was chosen for a member. Kept with the choice as a word ({@code speaks:ar,en}), so
 * that it can be said in whatever language somebody reads later.
 */
public sealed interface Reason {
  /** They have these languages in common. */
  record Speaks(List<String> languages) implements Reason {}

  /** The host looks after this region, in which the member is. */
  record LooksAfter(String region) implements Reason {}

  /** The host looks after members everywhere. */
  record LooksAfterEverywhere() implements Reason {}

  /** They are in the same country. */
  record SameCountry(String country) implements Reason {}

  /** They work on the same topics. */
  record SameInterests(List<String> topics) implements Reason {}

  /** Of those who could be chosen, this host had the fewest members for what they take on. */
  record FewMembers() implements Reason {}

  /** Of those who fit equally well, this host had waited longest for a new member. */
  record Turn() implements Reason {}

  /** It is about the same time of day for both. */
  record SameHours() implements Reason {}

  /** There was no other host. */
  record OnlyHost() implements Reason {}

  /** The hosting manager decided. */
  record Decided() implements Reason {}

  /** How it is kept. */
  default String written() {
    return switch (this) {
      case Speaks(var languages) -> "speaks:" + String.join(",", languages);
      case LooksAfter(var region) -> "region:" + region;
      case LooksAfterEverywhere() -> "everywhere";
      case SameCountry(var country) -> "country:" + country;
      case SameInterests(var topics) -> "interests:" + String.join(",", topics);
      case FewMembers() -> "few";
      case Turn() -> "turn";
      case SameHours() -> "hours";
      case OnlyHost() -> "only";
      case Decided() -> "decided";
    };
  }

  /** What was kept; a word that only a later version knows is left out. */
  static List<Reason> readAll(String[] written) {
    return Stream.of(written).flatMap(word -> known(word).stream()).toList();
  }

  /** What was kept in one word. */
  static Reason read(String written) {
    return known(written)
        .orElseThrow(() -> new IllegalArgumentException("Not a reason: " + written));
  }

  private static Optional<Reason> known(String written) {
    int colon = written.indexOf(':');
    var what = colon < 0 ? written : written.substring(0, colon);
    var which = List.of(written.substring(colon + 1).split(","));
    return Optional.ofNullable(
        switch (what) {
          case "speaks" -> new Speaks(which);
          case "region" -> new LooksAfter(which.getFirst());
          case "everywhere" -> new LooksAfterEverywhere();
          case "country" -> new SameCountry(which.getFirst());
          case "interests" -> new SameInterests(which);
          case "few" -> new FewMembers();
          case "turn" -> new Turn();
          case "hours" -> new SameHours();
          case "only" -> new OnlyHost();
          case "decided" -> new Decided();
          default -> null;
        });
  }
}
