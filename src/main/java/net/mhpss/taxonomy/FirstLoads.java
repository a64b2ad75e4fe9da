package net.mhpss.taxonomy;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings what every room has packaged into the database before the web server accepts anyone. Each
 * load is one transaction: after a kill half way the next start finds nothing of it and begins it
 * again.
 */
@Component
class FirstLoads implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(FirstLoads.class);

  /** Any number of our own: two nodes that start together load one after the other. */
  private static final long LOCK = 0x6d68707373L;

  private final List<FirstLoad> loads;
  private final JdbcClient db;
  private final TransactionOperations transactions;
  private volatile boolean running;

  FirstLoads(List<FirstLoad> loads, JdbcClient db, TransactionOperations transactions) {
    this.loads =
        loads.stream()
            .sorted(Comparator.comparingInt(FirstLoad::order).thenComparing(FirstLoad::name))
            .toList();
    this.db = db;
    this.transactions = transactions;
  }

  @Override
  public void start() {
    bring();
    running = true;
  }

  void bring() {
    loads.forEach(this::bring);
  }

  private void bring(FirstLoad load) {
    var began = System.nanoTime();
    var checksum = load.files().stream().map(PackagedFile::checksum).collect(joining(" "));
    if (checksum.equals(known(load))) {
      return;
    }
    var brought = transactions.execute(status -> once(load, checksum));
    load.loaded();
    if (brought != null) {
      var took = Duration.ofNanos(System.nanoTime() - began).toMillis();
      log.info("{}: {} ({} ms)", load.name(), brought, took);
    }
  }

  private @Nullable String once(FirstLoad load, String checksum) {
    db.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().singleRow();
    if (checksum.equals(known(load))) {
      return null;
    }
    var brought = load.load();
    db.sql(
            """
            insert into first_loads (name, checksum)
            values (:name, :checksum)
            on conflict (name) do update set checksum = excluded.checksum, loaded = now()
            """)
        .param("name", load.name())
        .param("checksum", checksum)
        .update();
    return brought;
  }

  private @Nullable String known(FirstLoad load) {
    return db.sql("select checksum from first_loads where name = :name")
        .param("name", load.name())
        .query(String.class)
        .optional()
        .orElse(null);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Long before the web server (near {@link #DEFAULT_PHASE}) and whatever works by the clock. */
  @Override
  public int getPhase() {
    return 0;
  }
}
