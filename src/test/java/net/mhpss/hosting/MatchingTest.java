package net.mhpss.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.mhpss.hosting.Reason.FewMembers;
import net.mhpss.hosting.Reason.LooksAfter;
import net.mhpss.hosting.Reason.LooksAfterEverywhere;
import net.mhpss.hosting.Reason.OnlyHost;
import net.mhpss.hosting.Reason.SameCountry;
import net.mhpss.hosting.Reason.SameInterests;
import net.mhpss.hosting.Reason.Speaks;
import net.mhpss.web.Face;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final List<String> LEBANON = List.of("145", "142");
  private static final String[] REGIONS = {"145", "014", "019", "034"};
  private static final String[] COUNTRIES = {"LB", "UG", "CO", "NP"};
  private static final List<String> COLOMBIA = List.of("005", "419", "019");

  @Test
  void aCommonLanguageComesBeforeTheRightRegion() {
    var arabic = host(1, List.of(), List.of("ar"), 0);
    var near = host(2, List.of("145"), List.of("fr"), 0);
    var match = Matching.best(member("ar", LEBANON), List.of(near, arabic));
    assertThat(match.host().id()).isEqualTo(1);
    assertThat(match.reasons())
        .containsExactly(new Speaks(List.of("ar")), new LooksAfterEverywhere());
  }

  @Test
  void aCommonLanguageIsAMustEvenIfThatHostIsFull() {
    var full = host(1, List.of(), List.of("ar"), 5_000);
    var idle = host(2, List.of(), List.of("en"), 0);
    assertThat(Matching.best(member("ar", LEBANON), List.of(idle, full)).host().id()).isEqualTo(1);
  }

  @Test
  void whereNobodySharesALanguageEverybodyComesIntoQuestion() {
    var match =
        Matching.best(
            member("uk", List.of("151", "150")),
            List.of(
                host(1, List.of(), List.of("ar"), 9), host(2, List.of("150"), List.of("en"), 9)));
    assertThat(match.host().id()).isEqualTo(2);
    assertThat(match.reasons()).containsExactly(new LooksAfter("150"));
  }

  @Test
  void amongThoseWhoSpeakTheLanguageTheNarrowestRegionWins() {
    var americas = host(1, List.of("019"), List.of("es"), 0);
    var south = host(2, List.of("005"), List.of("es"), 0);
    var everywhere = host(3, List.of(), List.of("es"), 0);
    var elsewhere = host(4, List.of("142"), List.of("es"), 0);
    var match =
        Matching.best(member("es", COLOMBIA), List.of(everywhere, americas, elsewhere, south));
    assertThat(match.host().id()).isEqualTo(2);
    assertThat(match.reasons()).contains(new LooksAfter("005"));
    assertThat(Matching.best(member("es", COLOMBIA), List.of(elsewhere, everywhere)).host().id())
        .isEqualTo(3);
  }

  @Test
  void theLanguageOfTheMembersPagesCountsMostAndTheOthersALittle() {
    var pages = host(1, List.of(), List.of("fr"), 0);
    var others = host(2, List.of(), List.of("en", "ar"), 0);
    var member = new Hosted(9, "fr", null, List.of(), List.of("en", "ar"), List.of());
    assertThat(Matching.best(member, List.of(others, pages)).reasons())
        .contains(new Speaks(List.of("fr")));
  }

  @Test
  void countryAndInterestsDecideWhatElseIsEqual() {
    var plain = host(1, List.of(), List.of("en"), 0);
    var compatriot =
        new Candidate(
            new Host(
                2,
                "",
                new Face("", null, false),
                HostKind.NETWORK,
                List.of(),
                List.of("en"),
                false),
            "UG",
            List.of("supervision"),
            500,
            Weight.NORMAL,
            0);
    var member =
        new Hosted(
            9,
            "en",
            "UG",
            List.of("014", "202", "002"),
            List.of(),
            List.of("supervision", "children"));
    var match = Matching.best(member, List.of(plain, compatriot));
    assertThat(match.host().id()).isEqualTo(2);
    assertThat(match.reasons())
        .contains(new SameCountry("UG"), new SameInterests(List.of("supervision")));
  }

  @Test
  void whoHasFewerMembersForWhatTheyTakeOnIsChosenAndThatIsSaid() {
    var busy = host(1, List.of(), List.of("en"), 40);
    var free = host(2, List.of(), List.of("en"), 10);
    var match = Matching.best(member("en", List.of()), List.of(busy, free));
    assertThat(match.host().id()).isEqualTo(2);
    assertThat(match.reasons()).contains(new FewMembers());

    var half =
        new Candidate(
            new Host(
                3,
                "",
                new Face("", null, false),
                HostKind.NETWORK,
                List.of(),
                List.of("en"),
                false),
            null,
            List.of(),
            500,
            Weight.HALF,
            30);
    assertThat(Matching.best(member("en", List.of()), List.of(busy, half)).host().id())
        .as("half as much time")
        .isEqualTo(1);
  }

  @Test
  void aHostOfTheRegionIsNotDrownedInIt() {
    var regional = host(1, List.of("145"), List.of("ar"), 400);
    var network = host(2, List.of(), List.of("ar"), 300);
    assertThat(Matching.best(member("ar", LEBANON), List.of(regional, network)).host().id())
        .isEqualTo(2);
    assertThat(
            Matching.best(
                    member("ar", LEBANON),
                    List.of(regional, host(2, List.of(), List.of("ar"), 380)))
                .host()
                .id())
        .as("near enough to each other")
        .isEqualTo(1);
  }

  @Test
  void theSameTimeOfDayCountsAndIsSaid() {
    var near = at(1, 120);
    var far = at(2, -480);
    var member = new Hosted(9, "en", null, List.of(), List.of(), List.of(), 180, Set.of());
    var match = Matching.best(member, List.of(far, near));
    assertThat(match.host().id()).isEqualTo(1);
    assertThat(match.reasons()).contains(new Reason.SameHours());
    var elsewhere = new Hosted(9, "en", null, List.of(), List.of(), List.of(), -600, Set.of());
    assertThat(Matching.best(elsewhere, List.of(near, far)).host().id()).isEqualTo(2);
    var across = new Hosted(9, "en", null, List.of(), List.of(), List.of(), 720, Set.of());
    assertThat(Matching.best(across, List.of(at(1, 0), at(2, -660))).host().id())
        .as("the date line is no distance")
        .isEqualTo(2);
  }

  @Test
  void whoIsAwayIsChosenOnlyWhereNobodyElseHasTheLanguage() {
    var away = away(host(1, List.of("145"), List.of("ar"), 0));
    var there = host(2, List.of(), List.of("ar"), 450);
    var others = host(3, List.of(), List.of("en"), 0);
    assertThat(Matching.best(member("ar", LEBANON), List.of(away, there, others)).host().id())
        .isEqualTo(2);
    assertThat(Matching.best(member("ar", LEBANON), List.of(away, others)).host().id())
        .isEqualTo(1);
  }

  @Test
  void whomAMemberDoesNotWantIsChosenOnlyWhereThereIsNobodyElse() {
    var unwanted = host(1, List.of("145"), List.of("ar"), 0);
    var other = host(2, List.of(), List.of("ar"), 400);
    var member = new Hosted(9, "ar", null, LEBANON, List.of(), List.of(), null, Set.of(1L));
    assertThat(Matching.best(member, List.of(unwanted, other)).host().id()).isEqualTo(2);
    assertThat(Matching.best(member, List.of(unwanted)).host().id()).isEqualTo(1);
  }

  @Test
  void amongEqualsItIsTheTurnOfWhoWaitedLongest() {
    var early = given(host(1, List.of(), List.of("en"), 7), 1_000);
    var late = given(host(2, List.of(), List.of("en"), 7), 2_000);
    var match = Matching.best(member("en", List.of()), List.of(late, early));
    assertThat(match.host().id()).isEqualTo(1);
    assertThat(match.reasons()).contains(new Reason.Turn());
  }

  @Test
  void nobodyIsLeftOutForLong() {
    var hosts = new ArrayList<Candidate>();
    for (long id = 1; id <= 5; id++) {
      hosts.add(host(id, List.of(), List.of("en"), 0));
    }
    var members = new ArrayList<Hosted>();
    for (long id = 100; id < 600; id++) {
      members.add(new Hosted(id, "en", null, List.of(), List.of(), List.of()));
    }
    var last = new HashMap<Long, Integer>();
    var round = 0;
    for (var match : Matching.each(members, hosts).values()) {
      var before = last.put(match.host().id(), round);
      if (before != null) {
        assertThat(round - before).as("one after the other").isEqualTo(5);
      }
      round++;
    }
  }

  @Test
  void whoTakesOnNobodyIsChosenOnlyWhereThereIsNobodyElse() {
    var resting =
        new Candidate(
            new Host(
                1,
                "",
                new Face("", null, false),
                HostKind.NETWORK,
                List.of(),
                List.of("ar"),
                false),
            null,
            List.of(),
            500,
            Weight.NONE,
            0);
    var other = host(2, List.of(), List.of("en"), 999);
    assertThat(Matching.best(member("ar", LEBANON), List.of(resting, other)).host().id())
        .isEqualTo(2);
    assertThat(Matching.best(member("ar", LEBANON), List.of(resting)).reasons())
        .contains(new OnlyHost());
  }

  @Test
  void nobodyHostsThemselvesIfThereIsAnybodyElse() {
    var self = host(9, List.of(), List.of("en"), 0);
    var other = host(2, List.of("019"), List.of("es"), 300);
    assertThat(Matching.best(member("en", List.of()), List.of(self, other)).host().id())
        .isEqualTo(2);
    assertThat(Matching.best(member("en", List.of()), List.of(self)).host().id()).isEqualTo(9);
  }

  @Test
  void amongEqualsTheLotIsFairAndDrawnTheSameAgain() {
    var hosts =
        List.of(
            host(1, List.of(), List.of("en"), 7),
            host(2, List.of(), List.of("en"), 7),
            host(3, List.of(), List.of("en"), 7));
    var drawn = new HashMap<Long, Integer>();
    for (long id = 100; id < 3_100; id++) {
      var member = new Hosted(id, "en", null, List.of(), List.of(), List.of());
      var host = Matching.best(member, hosts).host().id();
      assertThat(Matching.best(member, hosts.reversed()).host().id()).isEqualTo(host);
      drawn.merge(host, 1, Integer::sum);
    }
    assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(900, 1_100));
  }

  /**
   * Twenty networks, each invented anew: hosts of other weights, capacities, regions and second
   * languages, and members of whom some regions have far more than others. Looked at from when each
   * has half of what they take on: the first members go where they fit.
   */
  @Test
  void whoHasJustComeIsGivenNoMoreThanTheyCanWelcome() {
    var others = host(1, List.of(), List.of("en"), 400);
    for (int toWelcome : List.of(0, 49, 50, 200)) {
      var come =
          new Candidate(
              host(2, List.of(), List.of("en"), 0).host(),
              null,
              List.of(),
              500,
              Weight.NORMAL,
              toWelcome,
              null,
              false,
              toWelcome,
              0);
      assertThat(Matching.best(member("en", List.of()), List.of(others, come)).host().id())
          .as("with %d to welcome", toWelcome)
          .isEqualTo(toWelcome < 50 ? 2 : 1);
      assertThat(Matching.each(List.of(member("en", List.of())), List.of(others, come)).values())
          .as("who is handed over has been welcomed")
          .extracting(match -> match.host().id())
          .containsExactly(2L);
    }
  }

  @Test
  void loadsStayEvenAmongHostsOfOneLanguage() {
    var worst = 0.0;
    for (int network = 0; network < 20; network++) {
      var random = new Random(network);
      var hosts = new HashMap<Long, Candidate>();
      for (long id = 1; id <= 12; id++) {
        var language = id <= 5 ? "en" : id <= 8 ? "ar" : id <= 10 ? "fr" : "es";
        hosts.put(id, invented(id, language, random));
      }
      for (long id = 100; id < 12_100; id++) {
        var match = Matching.best(invented(id, random), hosts.values());
        hosts.put(match.host().id(), match.candidate().given(id));
        if (id % 100 == 0) {
          worst = Math.max(worst, spread(hosts.values()));
        }
      }
    }
    System.out.printf("Largest load / smallest load, by weight, of one language: %.3f%n", worst);
    assertThat(worst).isLessThan(1.2);
  }

  private static Candidate invented(long id, String language, Random random) {
    var regions = random.nextInt(3) == 0 ? List.<String>of() : List.of(REGIONS[random.nextInt(4)]);
    return new Candidate(
        new Host(
            id,
            "h" + id,
            new Face("", null, false),
            HostKind.NETWORK,
            regions,
            List.of(language),
            false),
        COUNTRIES[random.nextInt(4)],
        random.nextBoolean() ? List.of("supervision") : List.of("children", "gbv"),
        250 * random.nextInt(1, 4),
        Weight.values()[random.nextInt(1, 4)],
        0,
        60 * random.nextInt(-5, 9),
        false,
        0);
  }

  private static Hosted invented(long id, Random random) {
    var language = new String[] {"en", "en", "ar", "ar", "ar", "fr", "es"}[random.nextInt(7)];
    var place = Math.min(3, (int) Math.abs(random.nextGaussian() * 1.3));
    return new Hosted(
        id,
        language,
        COUNTRIES[place],
        List.of(REGIONS[place], "001"),
        List.of(),
        random.nextBoolean() ? List.of("supervision", "gbv") : List.of("children"),
        60 * (place * 3 - 4),
        Set.of());
  }

  private static double spread(Collection<Candidate> hosts) {
    var worst = 1.0;
    for (var language : List.of("en", "ar", "fr", "es")) {
      var loads =
          hosts.stream()
              .filter(host -> host.host().languages().contains(language))
              .mapToDouble(host -> host.members() / (host.capacity() * host.weight().share()))
              .summaryStatistics();
      if (loads.getMin() >= 0.5) {
        worst = Math.max(worst, loads.getMax() / loads.getMin());
      }
    }
    return worst;
  }

  @Test
  void reasonsAreReadAsTheyWereWritten() {
    var reasons =
        new ArrayList<>(
            List.of(
                new Speaks(List.of("ar", "en")),
                new LooksAfter("145"),
                new LooksAfterEverywhere(),
                new SameCountry("LB"),
                new SameInterests(List.of("supervision", "children")),
                new FewMembers(),
                new Reason.Turn(),
                new Reason.SameHours(),
                new OnlyHost(),
                new Reason.Decided()));
    assertThat(reasons.stream().map(Reason::written).map(Reason::read).toList()).isEqualTo(reasons);
  }

  private static Hosted member(String language, List<String> regions) {
    return new Hosted(9, language, null, regions, List.of(), List.of());
  }

  private static Candidate at(long id, int clock) {
    var host = host(id, List.of(), List.of("en"), 0);
    return new Candidate(host.host(), null, List.of(), 500, Weight.NORMAL, 0, clock, false, 0);
  }

  private static Candidate away(Candidate host) {
    return new Candidate(
        host.host(), null, List.of(), 500, Weight.NORMAL, host.members(), null, true, 0);
  }

  private static Candidate given(Candidate host, long at) {
    return new Candidate(
        host.host(), null, List.of(), 500, Weight.NORMAL, host.members(), null, false, at);
  }

  private static Candidate host(
      long id, List<String> regions, List<String> languages, int members) {
    return new Candidate(
        new Host(
            id,
            "h" + id,
            new Face("Host " + id, null, false),
            regions.isEmpty() ? HostKind.NETWORK : HostKind.REGIONAL,
            regions,
            languages,
            false),
        null,
        List.of(),
        500,
        Weight.NORMAL,
        members);
  }
}
