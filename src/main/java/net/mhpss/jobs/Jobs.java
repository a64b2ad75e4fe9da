package net.mhpss.jobs;

import static com.github.kagkarlsson.scheduler.task.schedule.FixedDelay.of;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every {@link Job} of the house, done when it is due by one node at a time. */
@Component
class Jobs implements SmartLifecycle {
  /**
   * A job whose node has died is taken up again after four missed heartbeats, 40 s, and a round of
   * looking: within a minute. (db-scheduler's own defaults make that half an hour.)
   */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final int MISSED_HEARTBEATS = 4;
  private static final int AT_ONCE = 8;

  private final DataSource database;
  private final Clock clock;
  private final List<Job> jobs;
  private @Nullable Scheduler scheduler;

  Jobs(DataSource database, Clock clock, List<Job> jobs) {
    this.database = database;
    this.clock = clock;
    this.jobs = jobs;
  }

  /** Not with the other beans: the first run still loads its vocabularies then. */
  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Override
  public synchronized void start() {
    if (scheduler == null) {
      scheduler = scheduler();
      scheduler.start();
    }
  }

  /**
   * What is being done gets ten seconds to end; what does not is interrupted, and done again by
   * whoever starts next.
   */
  @Override
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return scheduler != null;
  }

  private Scheduler scheduler() {
    return Scheduler.create(database)
        .startTasks(jobs.stream().map(Jobs::task).toList())
        .clock(clock::instant)
        .threads(AT_ONCE)
        .executorService(
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job-", 0).factory()))
        .pollUsingLockAndFetch(0.5, 1.0)
        .pollingInterval(Duration.ofSeconds(1))
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(Duration.ofSeconds(10))
        .build();
  }

  private static RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), schedule(job.round()))
        .execute((instance, context) -> job.work().run());
  }

  private static Schedule schedule(Job.Round round) {
    return switch (round) {
      case Job.Round.Every(var pause) -> of(pause);
      case Job.Round.Daily(var time) -> new Daily(ZoneOffset.UTC, time);
    };
  }
}
