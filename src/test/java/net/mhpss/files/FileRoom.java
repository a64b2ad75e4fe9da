package net.mhpss.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import net.mhpss.database.TestDatabase;
import net.mhpss.files.Receiving.Received;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The room for files alone, on a real PostgreSQL and a real disk, with a clock that can be put
 * forward.
 */
final class FileRoom implements AutoCloseable {
  private static final DataSource DATABASE = database();

  final JdbcClient db = JdbcClient.create(DATABASE);
  final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(DATABASE));
  final Hands clock = new Hands();
  final Shelf shelf;
  final Intake intake;
  final Extraction extraction;
  final Files files;

  FileRoom(Path data, Duration limit, TextRead... told) throws IOException {
    var listeners = new DefaultListableBeanFactory();
    for (var listener : told) {
      listeners.registerSingleton("listener" + listeners.getSingletonCount(), listener);
    }
    shelf = new Shelf(data);
    intake = new Intake(shelf);
    extraction =
        new Extraction(
            db, transaction, clock, shelf, listeners.getBeanProvider(TextRead.class), limit);
    files = new Files(db, transaction, clock, shelf, intake, extraction);
  }

  static void empty() {
    JdbcClient.create(DATABASE).sql("truncate files, file_texts restart identity").update();
  }

  StoredFile receive(byte[] bytes, String name) throws IOException {
    return ((Received) files.receive(new ByteArrayInputStream(bytes), name, Files.LIMIT)).file();
  }

  Reading reading(StoredFile file) {
    return files.find(file.id()).orElseThrow().reading();
  }

  static void await(String what, BooleanSupplier happened) {
    var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Did not happen in a minute: " + what);
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException stop) {
        throw new AssertionError(stop);
      }
    }
  }

  @Override
  public void close() {
    extraction.stop();
    intake.close();
  }

  private static DataSource database() {
    var database = TestDatabase.empty("files");
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/files")
        .load()
        .migrate();
    return database;
  }

  /** A clock that goes when it is told to. */
  static final class Hands extends Clock {
    private volatile Instant now = Instant.now();

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
