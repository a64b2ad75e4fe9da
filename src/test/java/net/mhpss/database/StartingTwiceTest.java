package net.mhpss.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import net.mhpss.KillableNetwork;
import org.junit.jupiter.api.Test;

class StartingTwiceTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void aSecondStartSaysSoOnceAndLeavesTheFirstAlone() {
    try (var first = start()) {
      first.await(Diary.READY::equals, PATIENCE);
      try (var second = start()) {
        assertThat(second.awaitEnd(PATIENCE)).isEqualTo(1);
        assertThat(String.join("\n", second.lines()))
            .containsOnlyOnce("The network already runs on")
            .contains("--mhpss.data=another-folder")
            .doesNotContain("\tat ", "Exception");
      }
      first.awaitMore(10, Diary::isKept, PATIENCE);
    }
  }

  @Test
  void aStartAfterAKillEndsWhatTheKillLeft() {
    try (var killed = start()) {
      killed.awaitMore(1, Diary::isKept, PATIENCE);
      killed.killJava();
      var orphan = killed.database().orElseThrow();
      try (var next = start()) {
        next.awaitMore(1, Diary::isKept, PATIENCE);
        assertThat(String.join("\n", next.lines()))
            .contains("Stopping PostgreSQL (process " + orphan.pid() + ")");
        assertThat(next.stop()).isEqualTo(143);
        assertThat(next.database()).isEmpty();
      }
    }
  }

  private static KillableNetwork start() {
    return KillableNetwork.start(Diary.class.getName(), Path.of("target/killed-data"));
  }
}
