package net.mhpss.suggestions;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import net.mhpss.suggestions.Features.Sort;

/**
 * Finds people, groups and works for one member after another. Of what they show, the rarest is
 * looked at first, and never more than a fixed number of candidates: so a member costs the same in
 * a network of a thousand and of a million. Knows the crowd and nothing else; for one thread.
 */
final class Matching {
  static final int PEOPLE = 12;
  static final int GROUPS = 6;
  static final int WORKS = 6;

  /** Nobody stands in more lists than this, however well they fit: they could not answer. */
  static final int MOST_LISTS = 40;

  private static final int LOOKED_AT = 700;
  private static final int OF_ONE_FEATURE = 192;
  private static final int SHORTLIST = 48;

  /** Whose posts somebody has thanked or accepted, in points. */
  private static final float HELPER = 4;

  private static final float ACCEPTED_ANSWERS = 0.4f;
  private static final float FOREIGN = 0.15f;
  private static final float ELSEWHERE = 0.5f;
  private static final float RESTED = 0.25f;

  /** How much less the last of a list is worth than the first, where the order means something. */
  private static final float LATE = 0.3f;

  private static final int THAT_THEY_HELPED = -2;

  private final Crowd crowd;
  private final Features features;
  private final int[] shownTo;
  private final int[] seenIn;
  private final InCommon common = new InCommon();
  private final Best best = new Best(SHORTLIST);
  private int member;
  private int look;

  Matching(Crowd crowd) {
    this.crowd = crowd;
    this.features = crowd.features();
    this.shownTo = new int[features.size()];
    this.seenIn =
        new int
            [Math.max(
                crowd.people().size(), Math.max(crowd.groups().size(), crowd.works().size()))];
  }

  Suggested suggest(Seeker seeker) {
    member++;
    for (int feature : seeker.shown()) {
      shownTo[feature] = member;
    }
    return new Suggested(
        people(seeker),
        things(crowd.groups(), GROUPS, seeker, seeker.groups(), Set.of()),
        things(crowd.works(), WORKS, seeker, seeker.works(), seeker.restedWorks()));
  }

  private long[] people(Seeker seeker) {
    var people = crowd.people();
    int looked = 0;
    begin();
    for (long helper : seeker.helpers()) {
      int person = people.place(helper);
      if (person >= 0 && isNew(person)) {
        person(person, seeker, true);
      }
    }
    for (int feature : rarestFirst(seeker, people)) {
      int holders = people.holdersOf(feature);
      int from = (int) Math.floorMod(lot(seeker.id(), seeker.round() + feature), (long) holders);
      int most = Math.min(holders, OF_ONE_FEATURE);
      for (int each = 0; each < most && looked < LOOKED_AT; each++) {
        int person = people.holder(feature, (from + each) % holders);
        if (isNew(person)) {
          looked++;
          person(person, seeker, false);
        }
      }
    }
    return ids(people, best.choose(PEOPLE));
  }

  private void person(int person, Seeker seeker, boolean helper) {
    long id = crowd.people().id(person);
    int lists = crowd.lists()[person];
    if (id == seeker.id() || lists >= MOST_LISTS || seeker.others().contains(id)) {
      return;
    }
    weigh(crowd.people(), person);
    if (!helper && !common.isReason()) {
      return;
    }
    float points =
        common.points()
            + (helper ? HELPER : 0)
            + ACCEPTED_ANSWERS * (float) Math.log1p(crowd.helped()[person]);
    // whom fewer have been told of comes a little earlier: the new, and those whom nobody knows yet
    float known = 1 - 0.5f * lists / MOST_LISTS;
    best.offer(
        person,
        points
            * known
            * (isStrange(seeker) && !helper ? FOREIGN : 1)
            * tempered(id, seeker, seeker.rested()),
        helper ? THAT_THEY_HELPED : common.reason(),
        common.firstKind());
  }

  /** Groups stand largest first behind each feature, works newest first. */
  private long[] things(
      Postings things, int wanted, Seeker seeker, Set<Long> not, Set<Long> rested) {
    int looked = 0;
    begin();
    for (int feature : rarestFirst(seeker, things)) {
      int most = Math.min(things.holdersOf(feature), OF_ONE_FEATURE);
      for (int each = 0; each < most && looked < LOOKED_AT; each++) {
        int thing = things.holder(feature, each);
        if (isNew(thing)) {
          looked++;
          if (!not.contains(things.id(thing))) {
            thing(things, thing, 1 - LATE * each / most, seeker, rested);
          }
        }
      }
    }
    return ids(things, best.choose(wanted));
  }

  private void thing(Postings things, int thing, float early, Seeker seeker, Set<Long> rested) {
    weigh(things, thing);
    if (isStrange(seeker)) {
      return;
    }
    best.offer(
        thing,
        common.points()
            * early
            * (common.isElsewhere() ? ELSEWHERE : 1)
            * tempered(things.id(thing), seeker, rested),
        common.reason(),
        common.firstLanguage());
  }

  private void weigh(Postings things, int thing) {
    common.begin();
    for (int at = things.featuresBegin(thing); at < things.featuresEnd(thing); at++) {
      int feature = things.feature(at);
      common.take(
          feature, features.sort(feature), shownTo[feature] == member, things.rarity(feature));
    }
  }

  /** What was left alone comes last; among equals a lot decides. */
  private float tempered(long id, Seeker seeker, Set<Long> rested) {
    float lot = 0.95f + 0.1f * (lot(seeker.id() ^ id, seeker.round()) & 1023) / 1024f;
    return rested.contains(id) ? RESTED * lot : lot;
  }

  /** Whether it has languages, the member too, and none is the same. */
  private boolean isStrange(Seeker seeker) {
    return common.isForeign() && speaks(seeker);
  }

  private boolean speaks(Seeker seeker) {
    for (int feature : seeker.shown()) {
      if (features.sort(feature) == Sort.LANGUAGE) {
        return true;
      }
    }
    return false;
  }

  private static int[] rarestFirst(Seeker seeker, Postings things) {
    return IntStream.of(seeker.shown())
        .filter(feature -> things.holdersOf(feature) > 0)
        .boxed()
        .sorted(Comparator.comparingInt(things::holdersOf))
        .mapToInt(feature -> feature)
        .toArray();
  }

  private void begin() {
    best.clear();
    look++;
  }

  private boolean isNew(int thing) {
    if (seenIn[thing] == look) {
      return false;
    }
    seenIn[thing] = look;
    return true;
  }

  private static long[] ids(Postings things, int[] places) {
    return IntStream.of(places).mapToLong(things::id).toArray();
  }

  /** A number that is anybody's guess and the same each time. */
  private static long lot(long one, long other) {
    long mixed = (one * 0x9E3779B97F4A7C15L) ^ (other * 0xC2B2AE3D27D4EB4FL);
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }
}
