package net.mhpss.hosting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which host fits a member best. A language in common comes first: whoever has none is chosen only
 * where nobody has one. Then region, country and interests count for a host, and how full they are
 * counts against them.
 */
final class Matching {
  // what is in common, in points
  private static final double LANGUAGE_OF_PAGES = 4;
  private static final double OTHER_LANGUAGE = 1;
  private static final int MOST_OTHER_LANGUAGES = 2;
  private static final double NARROWEST_REGION = 3;
  private static final double WIDER_BY_ONE = 0.5;
  private static final double EVERYWHERE = 1;
  private static final double COUNTRY = 0.5;
  private static final double INTEREST = 0.5;
  private static final int MOST_INTERESTS = 2;

  /**
   * What being full costs; a host in the member's very region gets a third of their capacity more
   * than others would.
   */
  private static final double FULL = 6;

  private Matching() {}

  /** The best of these hosts, of whom there is at least one. */
  static Match best(Hosted member, Collection<Candidate> hosts) {
    var able = able(member, hosts);
    var best =
        able.stream()
            .max(
                Comparator.<Candidate>comparingDouble(host -> score(member, host))
                    .thenComparingInt(host -> lot(member, host)))
            .orElseThrow();
    return new Match(best, reasons(member, best, able, hosts.size()));
  }

  /**
   * Who comes into question: nobody hosts themselves or beyond what they take on, if there is
   * anybody else.
   */
  private static List<Candidate> able(Hosted member, Collection<Candidate> hosts) {
    var others = ifAny(List.copyOf(hosts), host -> host.host().id() != member.id());
    var willing = ifAny(others, host -> host.weight() != Weight.NONE);
    return ifAny(willing, host -> !inCommon(member, host).isEmpty());
  }

  private static List<Candidate> ifAny(List<Candidate> hosts, Predicate<Candidate> such) {
    var some = hosts.stream().filter(such).toList();
    return some.isEmpty() ? hosts : some;
  }

  private static double score(Hosted member, Candidate host) {
    return languageScore(member, host)
        + regionScore(member, host)
        + (isInSameCountry(member, host) ? COUNTRY : 0)
        + INTEREST * Math.min(MOST_INTERESTS, sharedInterests(member, host).size())
        // who takes on nothing is infinitely full; among such hosts what is in common decides
        - (host.weight() == Weight.NONE ? 0 : FULL * host.load());
  }

  private static double languageScore(Hosted member, Candidate host) {
    var common = inCommon(member, host);
    var pages = common.contains(member.language());
    return (pages ? LANGUAGE_OF_PAGES : 0)
        + OTHER_LANGUAGE * Math.min(MOST_OTHER_LANGUAGES, common.size() - (pages ? 1 : 0));
  }

  /** The languages both speak, the one that the member's pages are in first. */
  private static List<String> inCommon(Hosted member, Candidate host) {
    var spoken = new LinkedHashSet<String>();
    spoken.add(member.language());
    spoken.addAll(member.languages());
    spoken.retainAll(host.host().languages());
    return List.copyOf(spoken);
  }

  private static double regionScore(Hosted member, Candidate host) {
    if (host.host().regions().isEmpty()) {
      return EVERYWHERE;
    }
    var region = commonRegion(member, host);
    return region == null ? 0 : NARROWEST_REGION - WIDER_BY_ONE * member.regions().indexOf(region);
  }

  private static @Nullable String commonRegion(Hosted member, Candidate host) {
    return member.regions().stream()
        .filter(host.host().regions()::contains)
        .findFirst()
        .orElse(null);
  }

  private static boolean isInSameCountry(Hosted member, Candidate host) {
    return member.country() != null && member.country().equals(host.country());
  }

  private static List<String> sharedInterests(Hosted member, Candidate host) {
    return member.interests().stream().filter(host.interests()::contains).toList();
  }

  /**
   * Among equals a lot decides, drawn from both so that it falls on each equally often and can be
   * drawn again.
   */
  private static int lot(Hosted member, Candidate host) {
    long mixed = (member.id() * 0x9E3779B97F4A7C15L) ^ (host.host().id() * 0xC2B2AE3D27D4EB4FL);
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    return (int) (mixed >>> 32);
  }

  private static List<Reason> reasons(
      Hosted member, Candidate best, List<Candidate> able, int hosts) {
    var reasons = new ArrayList<Reason>();
    var languages = inCommon(member, best);
    if (!languages.isEmpty()) {
      reasons.add(new Reason.Speaks(languages));
    }
    var region = commonRegion(member, best);
    if (region != null) {
      reasons.add(new Reason.LooksAfter(region));
    } else if (best.host().regions().isEmpty()) {
      reasons.add(new Reason.LooksAfterEverywhere());
    }
    if (member.country() != null && isInSameCountry(member, best)) {
      reasons.add(new Reason.SameCountry(member.country()));
    }
    var interests = sharedInterests(member, best);
    if (!interests.isEmpty()) {
      reasons.add(new Reason.SameInterests(interests));
    }
    if (hosts == 1) {
      reasons.add(new Reason.OnlyHost());
    } else if (able.size() > 1
        && able.stream().allMatch(other -> other == best || other.load() > best.load())) {
      reasons.add(new Reason.FewMembers());
    }
    return List.copyOf(reasons);
  }
}
