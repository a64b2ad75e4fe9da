package net.mhpss.hosting;

import java.util.List;

/**
 * Why a host was chosen for a member. Kept with the choice as a word ({@code speaks:ar,en}), so
 * that it can be said in whatever language somebody reads later.
 */
sealed interface Reason {
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
      case OnlyHost() -> "only";
      case Decided() -> "decided";
    };
  }

  /** What was kept. */
  static Reason read(String written) {
    int colon = written.indexOf(':');
    var what = colon < 0 ? written : written.substring(0, colon);
    var which = colon < 0 ? "" : written.substring(colon + 1);
    return switch (what) {
      case "speaks" -> new Speaks(List.of(which.split(",")));
      case "region" -> new LooksAfter(which);
      case "everywhere" -> new LooksAfterEverywhere();
      case "country" -> new SameCountry(which);
      case "interests" -> new SameInterests(List.of(which.split(",")));
      case "few" -> new FewMembers();
      case "only" -> new OnlyHost();
      case "decided" -> new Decided();
      default -> throw new IllegalArgumentException("Not a reason: " + written);
    };
  }
}
