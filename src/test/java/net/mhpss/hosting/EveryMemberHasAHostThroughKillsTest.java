package net.mhpss.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import net.mhpss.KillableNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * The whole network is killed while members join, leave, ask for another host and are moved, and
 * hosts come, go and are away. After each kill everybody who was told that they are in has exactly
 * one host, and the counts are right; and while it runs somebody looks all the time. Prints what it
 * found.
 */
@Tag("long")
class EveryMemberHasAHostThroughKillsTest {
  private static final Path DATA = Path.of("target/killed-hosting");
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int PORT = 18_083;
  private static final int ROUNDS = 3;

  private final Random random = new Random(4);
  private final Set<Long> joined = new HashSet<>();
  private final Set<Long> leaving = new HashSet<>();

  @BeforeEach
  void forgetEverything() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);
  }

  private enum Blow {
    JAVA_ALONE,
    DATABASE_ALONE,
    EVERYTHING
  }

  @Test
  void whoeverHasJoinedHasOneHostAfterEachKill() throws Exception {
    var kills = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (var blow : Blow.values()) {
        try (var network = start()) {
          look();
          network.awaitMore(20, line -> line.startsWith(ABusyNetwork.JOINED), PATIENCE);
          LockSupport.parkNanos(Duration.ofMillis(random.nextInt(200, 1_500)).toNanos());
          kills++;
          strike(network, blow);
          remember(network);
        }
      }
    }
    try (var network = start()) {
      look();
      remember(network);
    }
    System.out.printf(
        "%d kills; %d members were told that they are in, %d of them left, nobody was without a host%n",
        kills, joined.size(), leaving.size());
  }

  private static void strike(KillableNetwork network, Blow blow) {
    switch (blow) {
      case JAVA_ALONE -> network.killJava();
      case DATABASE_ALONE -> {
        network.killDatabase();
        network.await(line -> line.contains("PostgreSQL runs again"), PATIENCE);
        network.awaitMore(5, line -> line.startsWith(ABusyNetwork.JOINED), PATIENCE);
        network.killJava();
      }
      case EVERYTHING -> network.killEverything();
    }
  }

  private static KillableNetwork start() {
    var network =
        KillableNetwork.start(
            ABusyNetwork.class.getName(),
            DATA,
            "--server.port=" + PORT,
            "--mhpss.address=http://localhost:" + PORT);
    network.await(ABusyNetwork.READY::equals, PATIENCE);
    return network;
  }

  private void remember(KillableNetwork network) {
    for (var line : network.lines()) {
      if (line.startsWith(ABusyNetwork.JOINED)) {
        joined.add(number(line));
      } else if (line.startsWith(ABusyNetwork.LEAVES)) {
        leaving.add(number(line));
      }
      assertThat(line).doesNotStartWith(ABusyNetwork.WRONG);
    }
  }

  private static long number(String line) {
    return Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
  }

  /** From outside, while it is busy again. */
  private void look() throws IOException {
    var postmaster = Files.readAllLines(DATA.resolve("postgres/postmaster.pid"));
    var db =
        JdbcClient.create(
            new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(3) + "/mhpss",
                "mhpss",
                Files.readString(DATA.resolve("postgres.password"))));
    assertThat(
            db.sql(
                    """
                    select count(*)
                      from members m
                      left join assignments a on a.member_id = m.id
                      left join hosts h on h.member_id = a.host_id
                     where h.member_id is null
                    """)
                .query(Integer.class)
                .single())
        .as("members without a host")
        .isZero();
    var lost = new HashSet<>(joined);
    lost.removeAll(leaving);
    lost.removeAll(db.sql("select member_id from assignments").query(Long.class).set());
    assertThat(lost).as("members who were told that they are in").isEmpty();
  }
}
