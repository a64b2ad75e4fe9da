package net.mhpss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * The whole network is killed while people write to it through its contact form. Whatever a writer
 * was told has arrived is there afterwards, and so is the letter that thanks them, under one
 * Message-ID. Prints what it found.
 */
@Tag("long")
class TheNetworkSurvivesKillsTest {
  private static final Path DATA = Path.of("target/killed-network");
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int PORT = 18_080;
  private static final int ROUNDS = 7;
  private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (<[^>]+>)");

  private final Random random = new Random(2);
  private final Set<String> acknowledged = new HashSet<>();
  private final List<Long> starts = new ArrayList<>();
  private int kills;
  private int written;

  @BeforeEach
  void forgetEverything() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);
  }

  @Test
  void whatWasAcknowledgedIsThereAndItsLetterToo() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      for (var blow : Blow.values()) {
        try (var network = start()) {
          writeWhile(() -> strike(network, blow));
        }
      }
    }
    try (var network = start()) {
      findEverything();
      assertThat(network.lines()).noneMatch(line -> line.contains("APPLICATION FAILED"));
    }
    System.out.printf(
        "%d kills; %d messages acknowledged, none lost, each with its letter; ready after %s ms%n",
        kills, acknowledged.size(), starts);
  }

  private enum Blow {
    JAVA_ALONE,
    DATABASE_ALONE,
    EVERYTHING
  }

  private void strike(KillableNetwork network, Blow blow) {
    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(500, 2_500)).toNanos());
    kills++;
    switch (blow) {
      case JAVA_ALONE -> network.killJava();
      case DATABASE_ALONE -> {
        network.killDatabase();
        network.await(line -> line.contains("PostgreSQL runs again"), PATIENCE);
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      }
      case EVERYTHING -> network.killEverything();
    }
  }

  private KillableNetwork start() {
    var began = System.nanoTime();
    var network =
        KillableNetwork.start(
            "net.mhpss.Network",
            DATA,
            "--server.port=" + PORT,
            "--mhpss.address=http://localhost:" + PORT);
    network.await(line -> line.contains("The MHPSS Network is at"), PATIENCE);
    starts.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
    return network;
  }

  private void writeWhile(Runnable blow) throws InterruptedException {
    var goOn = new AtomicBoolean(true);
    var writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (goOn.get()) {
                    writeOnce();
                  }
                });
    blow.run();
    goOn.set(false);
    writer.join(Duration.ofMinutes(1));
  }

  /**
   * A visitor writes; what they are told is remembered. What breaks off tells nothing, and is
   * nothing to hold anybody to.
   */
  private void writeOnce() {
    var text = "message " + written++;
    try {
      var visitor = new Browser(PORT, "en");
      visitor.opens("/contact");
      var answer =
          visitor.sends(
              "/contact",
              "topic",
              "GENERAL",
              "email",
              "w" + written + "@example.org",
              "message",
              text);
      if (answer.status() == 303) {
        acknowledged.add(text);
      }
    } catch (AssertionError broken) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private void findEverything() throws Exception {
    var postmaster = Files.readAllLines(DATA.resolve("postgres/postmaster.pid"));
    var db =
        JdbcClient.create(
            new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(3) + "/mhpss",
                "mhpss",
                Files.readString(DATA.resolve("postgres.password"))));
    var lost = new HashSet<>(acknowledged);
    lost.removeAll(db.sql("select message from contact_messages").query(String.class).set());
    assertThat(lost).as("messages lost").isEmpty();
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (db.sql("select count(*) from letters where sent_at is null").query(Long.class).single()
            > 0
        && System.nanoTime() < until) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    var thanked = new HashMap<String, Set<String>>();
    try (var letters = Files.list(DATA.resolve("outbox"))) {
      for (var letter : letters.filter(file -> file.toString().endsWith(".eml")).toList()) {
        var text = Files.readString(letter, StandardCharsets.ISO_8859_1);
        var id = MESSAGE_ID.matcher(text);
        // a letter to who has not signed in repeats nothing of theirs: whom it goes to tells which
        var writer = Pattern.compile("(?m)^To: w(\\d+)@example\\.org").matcher(text);
        if (id.find() && writer.find()) {
          var message = "message " + (Integer.parseInt(writer.group(1)) - 1);
          thanked.computeIfAbsent(message, one -> new HashSet<>()).add(id.group(1));
        }
      }
    }
    assertThat(thanked.keySet()).as("letters of thanks").containsAll(acknowledged);
    assertThat(thanked.values()).as("one Message-ID each").allMatch(ids -> ids.size() == 1);
  }
}
