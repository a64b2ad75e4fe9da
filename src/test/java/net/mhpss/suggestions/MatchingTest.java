package net.mhpss.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.mhpss.suggestions.Features.Sort;
import org.junit.jupiter.api.Test;

/** Who is suggested to whom, without a database: people are told as "topic:x language:y". */
class MatchingTest {
  private final Features features = new Features();
  private final Postings.Builder people = new Postings.Builder();
  private final Postings.Builder groups = new Postings.Builder();
  private final Postings.Builder works = new Postings.Builder();
  private final List<String> shown = new ArrayList<>();
  private Crowd crowd;

  @Test
  void whatFewHaveInCommonCountsMore() {
    person("topic:detention topic:children language:en");
    var rare = person("topic:detention language:en");
    for (int other = 0; other < 50; other++) {
      person("topic:children language:en");
    }
    assertThat(peopleFor(1)).startsWith(rare).hasSize(Matching.PEOPLE);
  }

  @Test
  void nobodyIsSuggestedToThemselvesNorWithoutAReason() {
    person("topic:grief kind:front-line");
    person("topic:schools kind:front-line");
    assertThat(peopleFor(1)).isEmpty();
  }

  @Test
  void aLanguageInCommonComesFirst() {
    person("topic:grief language:ar");
    var foreign = person("topic:grief country:LB language:en");
    var speaks = person("topic:grief language:ar");
    var silent = person("topic:grief");
    var found = peopleFor(1);
    assertThat(found).containsExactlyInAnyOrder(speaks, silent, foreign);
    assertThat(found).endsWith(foreign);
  }

  @Test
  void aLanguageAloneIsAReasonWhereFewSpeakIt() {
    person("language:ti language:en");
    var tigrinya = person("language:ti");
    for (int other = 0; other < 40; other++) {
      person("language:en");
    }
    assertThat(peopleFor(1)).containsExactly(tigrinya);
  }

  @Test
  void whoHasHelpedComesFirst() {
    person("topic:grief language:en");
    person("topic:grief language:en country:KE");
    var helper = person("language:fr");
    assertThat(suggest(1, Set.of(helper), Set.of(), Set.of(), 1).people()[0]).isEqualTo(helper);
  }

  @Test
  void notTenPeopleOfOneKind() {
    person("topic:grief topic:schools language:en");
    for (int other = 0; other < 20; other++) {
      person("topic:grief language:en kind:student");
    }
    var schools = new HashSet<Long>();
    for (int other = 0; other < 24; other++) {
      schools.add(person("topic:schools language:en kind:manager"));
    }
    var found = peopleFor(1);
    assertThat(found).hasSize(Matching.PEOPLE);
    assertThat(found.stream().filter(schools::contains).count()).isBetween(4L, 8L);
  }

  @Test
  void whoNamesEveryTopicSaysLittleByEach() {
    var everything = new StringBuilder("language:en");
    for (int topic = 0; topic < 60; topic++) {
      everything.append(" topic:t").append(topic);
    }
    person("topic:t1 language:en");
    var collector = person(everything.toString());
    var plain = person("topic:t1 language:en");
    assertThat(peopleFor(1)).containsExactly(plain, collector);
  }

  @Test
  void whoWasShownAndLeftAloneRests() {
    person("topic:grief topic:schools language:en");
    var best = person("topic:grief topic:schools language:en");
    var other = person("topic:grief language:en");
    assertThat(peopleFor(1)).containsExactly(best, other);
    assertThat(suggest(1, Set.of(), Set.of(), Set.of(best), 1).people())
        .containsExactly(other, best);
    assertThat(suggest(1, Set.of(), Set.of(best), Set.of(), 1).people()).containsExactly(other);
  }

  @Test
  void nobodyStandsInTooManyLists() {
    person("topic:grief language:en");
    var star = person("topic:grief topic:schools language:en");
    var other = person("topic:grief language:en");
    crowd();
    crowd.listed(repeated(star, Matching.MOST_LISTS - 1), 1);
    assertThat(peopleFor(1)).contains(star);
    crowd.listed(new long[] {star}, 1);
    assertThat(peopleFor(1)).containsExactly(other);
  }

  @Test
  void inALargeCrowdOthersComeEveryDayAndEverybodyComesOnce() {
    for (int person = 0; person < 3_000; person++) {
      person("topic:grief language:en country:c" + person % 3);
    }
    crowd();
    var firstDay = Set.copyOf(peopleFor(1));
    var nextDay = suggest(1, Set.of(), Set.of(), Set.of(), 2).people();
    assertThat(LongStream.of(nextDay).filter(firstDay::contains).count()).isLessThan(6);

    var matching = new Matching(crowd);
    var met = new HashSet<Long>();
    int most = 0;
    for (long id = 1; id <= 3_000; id++) {
      var found = matching.suggest(seeker(id, Set.of(), Set.of(), Set.of(), 1)).people();
      crowd.listed(found, 1);
      for (long each : found) {
        met.add(each);
        most = Math.max(most, crowd.lists()[crowd.people().place(each)]);
      }
    }
    assertThat(met.size()).isGreaterThan(2_900);
    assertThat(most).isLessThanOrEqualTo(Matching.MOST_LISTS);
  }

  @Test
  void groupsAndWorksAreForTheMembersTopicsLanguageAndCountry() {
    person("topic:grief language:ar country:YE");
    add(groups, 1, "topic:grief language:ar");
    add(groups, 2, "topic:grief language:ar country:YE");
    add(groups, 3, "topic:grief language:en");
    add(groups, 4, "topic:grief language:ar country:CO");
    add(works, 5, "topic:grief language:en language:ar");
    add(works, 6, "topic:schools language:en");
    var found = suggest(1, Set.of(), Set.of(), Set.of(), 1);
    assertThat(found.groups()).containsExactly(2, 1, 4);
    assertThat(found.works()).containsExactly(5);
  }

  @Test
  void whoHasSaidNothingFindsWhatIsInTheirLanguage() {
    person("language:ar");
    add(groups, 1, "topic:grief language:ar");
    add(works, 5, "topic:grief language:ar");
    add(works, 6, "topic:grief language:fr");
    var found = suggest(1, Set.of(), Set.of(), Set.of(), 1);
    assertThat(found.groups()).containsExactly(1);
    assertThat(found.works()).containsExactly(5);
  }

  private long person(String told) {
    shown.add(told);
    add(people, shown.size(), told);
    return shown.size();
  }

  private void add(Postings.Builder things, long id, String told) {
    things.begin(id);
    for (var feature : told.split(" ")) {
      var parts = feature.split(":");
      things.has(
          features.number(Sort.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), parts[1]));
    }
  }

  private Crowd crowd() {
    if (crowd == null) {
      var all = people.byLot(features);
      crowd =
          new Crowd(
              features,
              all,
              groups.inOrder(features),
              works.inOrder(features),
              new byte[all.size()]);
    }
    return crowd;
  }

  private List<Long> peopleFor(long member) {
    return LongStream.of(suggest(member, Set.of(), Set.of(), Set.of(), 1).people())
        .boxed()
        .toList();
  }

  private Suggested suggest(
      long member, Set<Long> helpers, Set<Long> not, Set<Long> rested, long round) {
    return new Matching(crowd()).suggest(seeker(member, helpers, not, rested, round));
  }

  private Seeker seeker(
      long member, Set<Long> helpers, Set<Long> not, Set<Long> rested, long round) {
    var own = new ArrayList<Integer>();
    for (var feature : shown.get((int) member - 1).split(" ")) {
      var parts = feature.split(":");
      own.add(features.known(Sort.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), parts[1]));
    }
    return new Seeker(
        member,
        own.stream().mapToInt(each -> each).toArray(),
        helpers,
        not,
        Set.of(),
        Set.of(),
        rested,
        Set.of(),
        round);
  }

  private static long[] repeated(long id, int times) {
    var ids = new long[times];
    java.util.Arrays.fill(ids, id);
    return ids;
  }
}
