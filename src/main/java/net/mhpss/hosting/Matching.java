package net.mhpss.hosting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which host fits a member best. A language in common comes first: whoever has none is chosen only
 * where nobody has one, and who is away only where nobody else has one. Those who have clearly more
 * members than others for what they take on wait until the others have caught up. Then region,
 * country, interests and the time of day count for a host, and how full they are counts against
 * them. Of equals it is the turn of who was longest not given a member.
 *
 * <p>It knows nothing but what it is told, and tells the same again: a plan for ten thousand and a
 * network of two years that is only imagined are made with it too.
 */
public final class Matching {
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
  private static final double SAME_HOURS = 1;

  /** Up to here both work at the same time of day; from the other on one of them sleeps. */
  private static final int NEAR_MINUTES = 120;

  private static final int FAR_MINUTES = 480;
  private static final int A_DAY = 1_440;

  /** What being full costs. */
  private static final double FULL = 6;

  /** So much fuller than the least full one may be, and still be given members. */
  private static final double FULLER = 1.13;

  /** And so much of their capacity besides, so that the first members go where they fit. */
  private static final double AT_FIRST = 0.02;

  /**
   * Who has so many to welcome, at the normal weight, has enough for now: a host who has just come
   * or come back catches up no faster than they can welcome.
   */
  private static final int IN_HAND = 50;

  private static final double EQUAL = 1e-9;

  private Matching() {}

  /** The best of these hosts, of whom there is at least one. */
  public static Match best(Hosted member, Collection<Candidate> hosts) {
    return best(member, hosts, spoken(member));
  }

  private static Match best(Hosted member, Collection<Candidate> hosts, Set<String> spoken) {
    var able = able(member, hosts, spoken);
    Candidate best = null;
    var most = 0.0;
    var equals = 0;
    for (var host : roomiest(able)) {
      var score = score(member, host, spoken);
      if (best == null || score > most + EQUAL) {
        best = host;
        most = score;
        equals = 1;
      } else if (score >= most - EQUAL) {
        equals++;
        best = whoseTurn(member, best, host);
      }
    }
    if (best == null) {
      throw new NoSuchElementException("There is no host");
    }
    return new Match(best, reasons(member, best, able, equals > 1, hosts.size()));
  }

  /**
   * Who would go to whom if all these members were given to these hosts, one after the other, in
   * the order in which they come. Most of them have been welcomed long ago, so it does not matter
   * how many a host has still to welcome.
   */
  public static Map<Long, Match> each(Collection<Hosted> members, Collection<Candidate> hosts) {
    var present = new LinkedHashMap<Long, Candidate>();
    hosts.forEach(host -> present.put(host.host().id(), host.atLeisure()));
    var now = hosts.stream().mapToLong(Candidate::given).max().orElse(0);
    var matches = new LinkedHashMap<Long, Match>();
    for (var member : members) {
      var match = best(member, present.values());
      matches.put(member.id(), match);
      present.put(match.host().id(), match.candidate().given(++now));
    }
    return matches;
  }

  /** Whether they have a language in common. */
  public static boolean canTalk(Hosted member, Candidate host) {
    return speaksAnyOf(spoken(member), host);
  }

  /**
   * Who comes into question: nobody hosts themselves, or who does not want them, or beyond what
   * they take on, if there is anybody else.
   */
  private static List<Candidate> able(
      Hosted member, Collection<Candidate> hosts, Set<String> spoken) {
    var others = ifAny(List.copyOf(hosts), host -> host.host().id() != member.id());
    var wanted = ifAny(others, host -> !member.unwanted().contains(host.host().id()));
    var willing = ifAny(wanted, host -> host.weight() != Weight.NONE);
    var understood = ifAny(willing, host -> speaksAnyOf(spoken, host));
    var present = ifAny(understood, host -> !host.away());
    return ifAny(present, host -> host.toWelcome() < IN_HAND * host.weight().share());
  }

  /**
   * Of these, all but those who have clearly more than they should before others have caught up.
   */
  private static List<Candidate> roomiest(List<Candidate> able) {
    var least = able.stream().mapToDouble(Candidate::load).min().orElse(0);
    return ifAny(able, host -> host.load() <= FULLER * least + AT_FIRST);
  }

  private static List<Candidate> ifAny(List<Candidate> hosts, Predicate<Candidate> such) {
    var some = hosts.stream().filter(such).toList();
    return some.isEmpty() ? hosts : some;
  }

  private static double score(Hosted member, Candidate host, Set<String> spoken) {
    return languageScore(member, host, spoken)
        + regionScore(member, host)
        + (isInSameCountry(member, host) ? COUNTRY : 0)
        + INTEREST * Math.min(MOST_INTERESTS, sharedInterests(member, host).size())
        + SAME_HOURS * nearness(member, host)
        // who takes on nothing is infinitely full; among such hosts what is in common decides
        - (host.weight() == Weight.NONE ? 0 : FULL * host.load());
  }

  private static double languageScore(Hosted member, Candidate host, Set<String> spoken) {
    var pages = host.host().languages().contains(member.language());
    var others = -(pages ? 1 : 0);
    for (var language : spoken) {
      others += host.host().languages().contains(language) ? 1 : 0;
    }
    return (pages ? LANGUAGE_OF_PAGES : 0)
        + OTHER_LANGUAGE * Math.min(MOST_OTHER_LANGUAGES, others);
  }

  /** The language that their pages are in first. */
  private static Set<String> spoken(Hosted member) {
    var spoken = new LinkedHashSet<String>();
    spoken.add(member.language());
    spoken.addAll(member.languages());
    return spoken;
  }

  private static boolean speaksAnyOf(Set<String> spoken, Candidate host) {
    return host.host().languages().stream().anyMatch(spoken::contains);
  }

  /** The languages both speak, the one that the member's pages are in first. */
  private static List<String> inCommon(Hosted member, Candidate host) {
    return spoken(member).stream().filter(host.host().languages()::contains).toList();
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

  /** 1 for the same time of day, 0 where one sleeps while the other works or nobody knows. */
  private static double nearness(Hosted member, Candidate host) {
    if (member.clock() == null || host.clock() == null) {
      return 0;
    }
    var apart = Math.floorMod(member.clock() - host.clock(), A_DAY);
    var minutes = Math.min(apart, A_DAY - apart);
    return Math.clamp((FAR_MINUTES - minutes) / (double) (FAR_MINUTES - NEAR_MINUTES), 0.0, 1.0);
  }

  /** Who was longest not given a member; where that is the same, whoever a lot falls on. */
  private static Candidate whoseTurn(Hosted member, Candidate one, Candidate other) {
    if (one.given() != other.given()) {
      return one.given() < other.given() ? one : other;
    }
    return lot(member, one) > lot(member, other) ? one : other;
  }

  /** Drawn from both, so that it falls on each equally often and can be drawn again. */
  private static int lot(Hosted member, Candidate host) {
    long mixed = (member.id() * 0x9E3779B97F4A7C15L) ^ (host.host().id() * 0xC2B2AE3D27D4EB4FL);
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    return (int) (mixed >>> 32);
  }

  private static List<Reason> reasons(
      Hosted member, Candidate best, List<Candidate> able, boolean oneOfEquals, int hosts) {
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
    if (nearness(member, best) == 1) {
      reasons.add(new Reason.SameHours());
    }
    if (hosts == 1) {
      reasons.add(new Reason.OnlyHost());
    } else if (able.size() > 1
        && able.stream().allMatch(other -> other == best || other.load() > best.load())) {
      reasons.add(new Reason.FewMembers());
    } else if (oneOfEquals) {
      reasons.add(new Reason.Turn());
    }
    return List.copyOf(reasons);
  }
}
