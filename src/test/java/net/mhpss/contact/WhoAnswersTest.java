package net.mhpss.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.mhpss.hosting.HostKind;
import org.junit.jupiter.api.Test;

class WhoAnswersTest {
  private static final Answerer KOFI = host(2, HostKind.NETWORK, "en", "fr");
  private static final Answerer NOOR = host(3, HostKind.MANAGER, "en", "ar");
  private static final Answerer MIRA = host(6, HostKind.REGIONAL, "es", "fr");

  @Test
  void aHostAnswersInTheWritersLanguage() {
    assertThat(best(Topic.GENERAL, "ar", KOFI, NOOR, MIRA)).isEqualTo(3);
    assertThat(best(Topic.GENERAL, "es", KOFI, NOOR, MIRA)).isEqualTo(6);
  }

  @Test
  void whereNobodySpeaksItSomebodyDoesInEnglish() {
    assertThat(best(Topic.GENERAL, "ar", MIRA, KOFI)).isEqualTo(2);
    assertThat(best(Topic.GENERAL, "ar", MIRA)).isEqualTo(6);
  }

  @Test
  void workingTogetherIsNotForOneRegion() {
    assertThat(best(Topic.PARTNERSHIP, "fr", MIRA, busy(KOFI, 9))).isEqualTo(2);
    assertThat(best(Topic.FEEDBACK, "fr", MIRA, busy(KOFI, 9))).isEqualTo(6);
  }

  @Test
  void whoHasLessToDoForTheTimeTheyGiveIsGivenIt() {
    assertThat(best(Topic.GENERAL, "en", busy(KOFI, 2), busy(NOOR, 1))).isEqualTo(3);
    assertThat(best(Topic.GENERAL, "en", busy(KOFI, 2), busy(half(NOOR), 1))).isEqualTo(2);
  }

  @Test
  void amongEqualsItIsEverybodysTurn() {
    var given = new Answerer(2, KOFI.kind(), KOFI.languages(), true, 1, 0, Instant.now());
    assertThat(best(Topic.GENERAL, "en", KOFI, NOOR)).isEqualTo(2);
    assertThat(best(Topic.GENERAL, "en", given, NOOR)).isEqualTo(3);
  }

  @Test
  void whoIsAwayOrTakesNothingOnIsLeftInPeace() {
    var away = new Answerer(2, KOFI.kind(), KOFI.languages(), false, 1, 0, Instant.EPOCH);
    var full = new Answerer(2, KOFI.kind(), KOFI.languages(), true, 0, 0, Instant.EPOCH);
    assertThat(best(Topic.GENERAL, "en", away, busy(NOOR, 5))).isEqualTo(3);
    assertThat(best(Topic.GENERAL, "en", full, busy(NOOR, 5))).isEqualTo(3);
    assertThat(best(Topic.GENERAL, "en", away)).as("unless there is nobody else").isEqualTo(2);
  }

  @Test
  void aMemberIsAnsweredByTheirOwnHost() {
    var team = List.of(busy(KOFI, 9), NOOR);
    assertThat(Answerer.best(Topic.FEEDBACK, "en", 2L, team).orElseThrow().id()).isEqualTo(2);
    assertThat(Answerer.best(Topic.FEEDBACK, "ar", 2L, team).orElseThrow().id())
        .as("who does not speak Arabic")
        .isEqualTo(3);
  }

  @Test
  void whereThereIsNoTeamNobodyIsChosen() {
    assertThat(Answerer.best(Topic.GENERAL, "en", null, List.of())).isEmpty();
  }

  private static long best(Topic topic, String language, Answerer... team) {
    return Answerer.best(topic, language, null, List.of(team)).orElseThrow().id();
  }

  private static Answerer host(long id, HostKind kind, String... languages) {
    return new Answerer(id, kind, List.of(languages), true, 1, 0, Instant.EPOCH);
  }

  private static Answerer busy(Answerer host, int open) {
    return new Answerer(
        host.id(),
        host.kind(),
        host.languages(),
        host.present(),
        host.share(),
        open,
        Instant.EPOCH);
  }

  private static Answerer half(Answerer host) {
    return new Answerer(
        host.id(), host.kind(), host.languages(), host.present(), 0.5, host.open(), Instant.EPOCH);
  }
}
