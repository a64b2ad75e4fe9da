package net.mhpss.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.mhpss.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DoingJobsTest {
  private static final Duration SOON = Duration.ofMillis(100);

  private static final DataSource DATABASE = database();

  final JdbcClient db = JdbcClient.create(DATABASE);
  final List<Jobs> nodes = new ArrayList<>();

  @BeforeEach
  void nothingIsPlanned() {
    db.sql("truncate scheduled_tasks").update();
  }

  @AfterEach
  void stop() {
    nodes.forEach(Jobs::stop);
  }

  @Test
  void aJobComesRoundAgain() throws InterruptedException {
    var times = new CountDownLatch(3);
    node(Job.every("test.round", SOON, times::countDown));
    assertThat(times.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aJobThatFailsComesRoundAgain() throws InterruptedException {
    var times = new CountDownLatch(2);
    node(
        Job.every(
            "test.fails",
            SOON,
            () -> {
              times.countDown();
              throw new IllegalStateException("a bad day");
            }));
    assertThat(times.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void oneNodeAtATimeDoesIt() throws InterruptedException {
    var times = new CountDownLatch(4);
    var atWork = new AtomicInteger();
    var together = new AtomicBoolean();
    var job =
        Job.every(
            "test.alone",
            SOON,
            () -> {
              together.compareAndSet(false, atWork.incrementAndGet() > 1);
              pause();
              atWork.decrementAndGet();
              times.countDown();
            });
    node(job);
    node(job);
    assertThat(times.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(together).isFalse();
  }

  @Test
  void whatADeadNodeHeldIsDoneByAnotherWithinAMinute() throws InterruptedException {
    var longAgo = OffsetDateTime.now(Clock.systemUTC()).minusSeconds(45);
    db.sql(
            """
            insert into scheduled_tasks
              (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
            values ('test.orphan', 'recurring', :then, true, 'dead', :then, 1)
            """)
        .param("then", longAgo)
        .update();
    var done = new CountDownLatch(1);
    node(Job.every("test.orphan", Duration.ofHours(1), done::countDown));
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aDailyJobWaitsForItsHourByUniversalTime() {
    var now = Instant.parse("2026-03-01T08:00:00Z");
    node(
        Clock.fixed(now, ZoneOffset.UTC), Job.daily("test.morning", LocalTime.of(6, 30), () -> {}));
    assertThat(planned("test.morning")).isEqualTo(Instant.parse("2026-03-02T06:30:00Z"));
  }

  @Test
  void aChangedHourHolds() {
    var now = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
    node(now, Job.daily("test.morning", LocalTime.of(6, 30), () -> {})).stop();
    node(now, Job.daily("test.morning", LocalTime.of(9, 30), () -> {}));
    assertThat(planned("test.morning")).isEqualTo(Instant.parse("2026-03-01T09:30:00Z"));
  }

  @Test
  void stoppingWaitsForWhatIsBeingDone() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var ended = new AtomicBoolean();
    var node =
        node(
            Job.every(
                "test.last",
                Duration.ofHours(1),
                () -> {
                  begun.countDown();
                  pause();
                  ended.set(true);
                }));
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    node.stop();
    assertThat(ended).isTrue();
    assertThat(node.isRunning()).isFalse();
    assertThat(db.sql("select picked from scheduled_tasks").query(Boolean.class).single())
        .isFalse();
  }

  @Test
  void aJobHasAProperNameAndPause() {
    assertThatThrownBy(() -> Job.every("trim", SOON, () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Job.every("mail.trim", Duration.ZERO, () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> node(Job.every("a.b", SOON, () -> {}), Job.every("a.b", SOON, () -> {})))
        .hasMessageContaining("a.b");
  }

  private static DataSource database() {
    var database = TestDatabase.empty("jobs");
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/jobs")
        .load()
        .migrate();
    return database;
  }

  private Jobs node(Job... jobs) {
    return node(Clock.systemUTC(), jobs);
  }

  private Jobs node(Clock clock, Job... jobs) {
    var node = new Jobs(DATABASE, clock, List.of(jobs));
    nodes.add(node);
    node.start();
    return node;
  }

  private Instant planned(String job) {
    return db.sql("select execution_time from scheduled_tasks where task_name = :job")
        .param("job", job)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
