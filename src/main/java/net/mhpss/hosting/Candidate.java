package net.mhpss.hosting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host who may be chosen for a member: with what they show to members, and how many they have
 * already.
 */
record Candidate(
    Host host,
    @Nullable String country,
    List<String> interests,
    int capacity,
    Weight weight,
    int members) {
  /** How full this host would be with one more: 1 is full. */
  double load() {
    return (members + 1) / (capacity * weight.share());
  }

  Candidate with(int others) {
    return new Candidate(host, country, interests, capacity, weight, members + others);
  }
}
