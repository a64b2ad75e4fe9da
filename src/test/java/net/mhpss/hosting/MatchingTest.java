package net.mhpss.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    var network = host(2, List.of(), List.of("ar"), 20);
    assertThat(Matching.best(member("ar", LEBANON), List.of(regional, network)).host().id())
        .isEqualTo(2);
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

  @Test
  void loadsStayEvenAmongHostsOfOneLanguage() {
    var hosts = new HashMap<Long, Candidate>();
    hosts.put(1L, host(1, List.of(), List.of("en", "fr"), 0));
    hosts.put(2L, host(2, List.of("014"), List.of("en"), 0));
    hosts.put(
        3L,
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
            Weight.DOUBLE,
            0));
    for (long id = 100; id < 10_100; id++) {
      var regions = id % 3 == 0 ? List.of("014", "202", "002") : List.<String>of();
      var match =
          Matching.best(new Hosted(id, "en", null, regions, List.of(), List.of()), hosts.values());
      hosts.put(match.host().id(), match.candidate().with(1));
    }
    var loads = hosts.values().stream().mapToDouble(Candidate::load).summaryStatistics();
    assertThat(loads.getMax() / loads.getMin()).isLessThan(1.2);
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
                new OnlyHost(),
                new Reason.Decided()));
    assertThat(reasons.stream().map(Reason::written).map(Reason::read).toList()).isEqualTo(reasons);
  }

  private static Hosted member(String language, List<String> regions) {
    return new Hosted(9, language, null, regions, List.of(), List.of());
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
