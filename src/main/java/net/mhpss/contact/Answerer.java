package net.mhpss.contact;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.mhpss.hosting.HostKind;
import org.jspecify.annotations.Nullable;

/**
 * A host who may be given a message.
 *
 * @param present whether they do their work themself at this moment
 * @param share how much they take on beside others
 * @param open how many messages they have to answer already
 * @param lastGiven when they were given one last
 */
record Answerer(
    long id,
    HostKind kind,
    List<String> languages,
    boolean present,
    double share,
    int open,
    Instant lastGiven) {

  /**
   * Who of these answers best: who is there and takes something on, speaks the writer's language
   * (or else English), is the writer's own host, or does what the topic asks; among those, who has
   * the least to do, and then whose turn it is.
   */
  static Optional<Answerer> best(
      Topic topic, String language, @Nullable Long ownHost, List<Answerer> team) {
    var there = ifAny(team, Answerer::present);
    var willing = ifAny(there, host -> host.share > 0);
    var understand =
        willing.stream().anyMatch(host -> host.languages.contains(language))
            ? ifAny(willing, host -> host.languages.contains(language))
            : ifAny(willing, host -> host.languages.contains("en"));
    var own = ifAny(understand, host -> ownHost != null && host.id == ownHost);
    return ifAny(own, host -> host.isFor(topic)).stream()
        .min(
            Comparator.comparingDouble(Answerer::load)
                .thenComparing(Answerer::lastGiven)
                .thenComparing(Answerer::id));
  }

  private static List<Answerer> ifAny(List<Answerer> hosts, Predicate<Answerer> such) {
    var some = hosts.stream().filter(such).toList();
    return some.isEmpty() ? hosts : some;
  }

  /** Working together and support concern the network as a whole, not one region. */
  private boolean isFor(Topic topic) {
    return switch (topic) {
      case PARTNERSHIP, FINANCIAL_SUPPORT -> kind != HostKind.REGIONAL;
      case GENERAL, FEEDBACK, INSTITUTIONAL, SAFETY -> true;
    };
  }

  private double load() {
    return (open + 1) / Math.max(share, 0.1);
  }
}
