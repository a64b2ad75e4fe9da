package net.mhpss.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.mhpss.KillableNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Prints what it found: how many writes were acknowledged, how many kills, how long each cost. */
@Tag("long")
class SurvivingKillsTest {
  private static final Path DATA = Path.of("target/killed-data");
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int ROUNDS = 8;

  /** What may happen to a network that is writing, or only just starting. */
  private enum Blow {
    JAVA_ALONE,
    DATABASE_ALONE,
    EVERYTHING,
    EVERYTHING_WHILE_STARTING
  }

  private final Random random = new Random(1);
  private final Set<Long> acknowledged = new HashSet<>();
  private final List<Long> starts = new ArrayList<>();
  private final List<Long> outages = new ArrayList<>();

  @BeforeEach
  void forgetEverything() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);
  }

  @Test
  void whatWasAcknowledgedIsThereAfterEveryKill() throws IOException {
    for (var round = 0; round < ROUNDS; round++) {
      for (var blow : Blow.values()) {
        try (var network = start()) {
          awaitReady(network);
          findAllThatWasAcknowledged();
          network.awaitMore(random.nextInt(50, 500), Diary::isKept, PATIENCE);
          strike(network, blow);
          remember(network);
        }
      }
    }
    try (var network = start()) {
      awaitReady(network);
      findAllThatWasAcknowledged();
    }
    System.out.printf(
        "%d kills; %d writes acknowledged, none lost; ready after %s ms; database back after %s ms%n",
        ROUNDS * Blow.values().length, acknowledged.size(), starts, outages);
  }

  @Test
  void aKillDuringTheVeryFirstStartLeavesNothingHalf() throws IOException {
    for (var round = 0; round < ROUNDS; round++) {
      forgetEverything();
      try (var first = start()) {
        killAtSomeMoment(first, 6_000);
      }
      try (var second = start()) {
        second.awaitMore(1, Diary::isKept, PATIENCE);
      }
    }
  }

  private void strike(KillableNetwork network, Blow blow) {
    switch (blow) {
      case JAVA_ALONE -> network.killJava();
      case EVERYTHING -> network.killEverything();
      case DATABASE_ALONE -> {
        var began = System.nanoTime();
        network.killDatabase();
        network.await(line -> line.contains("PostgreSQL runs again"), PATIENCE);
        network.awaitMore(20, Diary::isKept, PATIENCE);
        outages.add(millisecondsSince(began));
      }
      case EVERYTHING_WHILE_STARTING -> {
        network.killEverything();
        try (var starting = start()) {
          killAtSomeMoment(starting, 3_000);
          remember(starting);
        }
      }
    }
  }

  /** Blindly: any moment must do. */
  private void killAtSomeMoment(KillableNetwork network, int withinMilliseconds) {
    try {
      Thread.sleep(random.nextInt(withinMilliseconds));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    network.killEverything();
  }

  private void remember(KillableNetwork network) {
    network.lines().stream()
        .filter(Diary::isKept)
        .map(line -> Long.parseLong(line.substring(Diary.KEPT.length())))
        .forEach(acknowledged::add);
  }

  private void findAllThatWasAcknowledged() throws IOException {
    var postmaster = Files.readAllLines(DATA.resolve("postgres/postmaster.pid"));
    var source =
        new DriverManagerDataSource(
            "jdbc:postgresql://127.0.0.1:" + postmaster.get(3) + "/mhpss",
            "mhpss",
            Files.readString(DATA.resolve("postgres.password")));
    var found = JdbcClient.create(source).sql("select id from entries").query(Long.class).set();
    var lost = new HashSet<>(acknowledged);
    lost.removeAll(found);
    assertThat(lost).isEmpty();
  }

  private void awaitReady(KillableNetwork network) {
    var began = System.nanoTime();
    network.await(Diary.READY::equals, PATIENCE);
    starts.add(millisecondsSince(began));
  }

  private static long millisecondsSince(long began) {
    return Duration.ofNanos(System.nanoTime() - began).toMillis();
  }

  private static KillableNetwork start() {
    return KillableNetwork.start(Diary.class.getName(), DATA);
  }
}
