package net.mhpss.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The simulation of {@code bench/hosting}, so long that one host leaves and another comes. */
class FourMonthsOfHostingTest {
  private static final SimulatedTeam.Outcome OUTCOME = new SimulatedTeam(120, 200, 500).run();

  @Test
  void nearlyEverybodyIsWelcomedAndAnsweredInTime() {
    assertThat(OUTCOME.joined).isBetween(23_000, 25_000);
    assertThat(OUTCOME.left).isEqualTo(1);
    assertThat(OUTCOME.shareInTime()).isGreaterThan(0.95);
    assertThat(OUTCOME.answersInTime / (double) OUTCOME.answers).isGreaterThan(0.95);
  }

  @Test
  void loadsAreEvenAmongHostsOfTheSameLanguages() {
    assertThat(OUTCOME.spread).isLessThanOrEqualTo(1.2);
  }

  @Test
  void nobodyIsWithoutAHostAtAnyMoment() {
    assertThat(OUTCOME.moments).isGreaterThan(2_800);
    assertThat(OUTCOME.withoutHost).isZero();
  }

  @Test
  void fewAreGivenAnotherHostAndNobodyOften() {
    assertThat(OUTCOME.movesAMember()).isLessThan(0.2);
    assertThat(OUTCOME.mostMoves).isLessThanOrEqualTo(1);
  }

  @Test
  void whoIsChosenFitsBetterThanWhoIsDrawnByLot() {
    var chosen = OUTCOME.chosen;
    var drawn = OUTCOME.drawn;
    assertThat(chosen.language).as("a language in common, everybody").isEqualTo(chosen.pairs);
    assertThat(drawn.share(drawn.language)).isLessThan(0.92);
    assertThat(chosen.share(chosen.languageOfPages)).isGreaterThan(0.88);
    assertThat(chosen.share(chosen.region)).isGreaterThan(4 * drawn.share(drawn.region));
    assertThat(chosen.share(chosen.interest)).isGreaterThan(drawn.share(drawn.interest));
  }
}
