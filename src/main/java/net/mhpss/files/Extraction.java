package net.mhpss.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.mhpss.files.Extractor.Answer;
import net.mhpss.files.Extractor.Job;
import net.mhpss.files.Extractor.Question;
import net.mhpss.files.ExtractorProcess.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads the text of files, one after the other, in the background. What is to be read stands in the
 * database, so that nothing is forgotten when everything is killed; whoever reads a file holds it
 * for a while without holding a transaction, so that a slow document keeps nobody waiting.
 */
@Component
class Extraction implements SmartLifecycle {
  static final Duration LIMIT = Duration.ofSeconds(60);

  private static final Logger log = LoggerFactory.getLogger(Extraction.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
  private static final Duration HOLD = LIMIT.plusSeconds(30);
  private static final int MOST_CRASHES = 3;

  private final JdbcClient db;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final Shelf shelf;
  private final ObjectProvider<TextRead> told;
  private final ExtractorProcess process;
  private final Semaphore woken = new Semaphore(0);
  private volatile @Nullable Thread thread;

  @Autowired
  Extraction(
      JdbcClient db,
      TransactionOperations transaction,
      Clock clock,
      Shelf shelf,
      ObjectProvider<TextRead> told)
      throws IOException {
    this(db, transaction, clock, shelf, told, LIMIT);
  }

  Extraction(
      JdbcClient db,
      TransactionOperations transaction,
      Clock clock,
      Shelf shelf,
      ObjectProvider<TextRead> told,
      Duration limit)
      throws IOException {
    this.db = db;
    this.transaction = transaction;
    this.clock = clock;
    this.shelf = shelf;
    this.told = told;
    this.process = new ExtractorProcess(shelf.incoming(), limit);
  }

  /** There may be something to read. */
  void wake() {
    if (woken.availablePermits() == 0) {
      woken.release();
    }
  }

  @Override
  public void start() {
    var working = Thread.ofVirtual().name("extraction").unstarted(this::work);
    thread = working;
    working.start();
  }

  private void work() {
    while (thread == Thread.currentThread()) {
      try {
        while (readNext()) {}
        woken.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        woken.drainPermits();
      } catch (InterruptedException stopped) {
        return;
      } catch (Exception e) {
        pauseAfter(e);
      }
    }
  }

  /**
   * The database may be away for a while, or a listener fail: the file is tried again when its hold
   * is over.
   */
  private void pauseAfter(Exception e) {
    if (thread == Thread.currentThread()) {
      log.warn("Reading the text of a file failed, will be tried again", e);
      try {
        Thread.sleep(LOOK_AGAIN);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Reads one file that waits; false when none does. */
  boolean readNext() throws InterruptedException, IOException {
    var next = take();
    if (next.isEmpty()) {
      return false;
    }
    var file = next.get();
    var twin = textOfTwin(file);
    if (twin.isPresent()) {
      finish(file, Reading.DONE, 0, twin);
    } else {
      read(file);
    }
    return true;
  }

  /**
   * Holds a file so that no other node reads it too; when we are killed, it is free again after a
   * while.
   */
  private Optional<StoredFile> take() {
    var now = OffsetDateTime.now(clock);
    return db.sql(
            """
            update files
               set not_before = :until
             where id = (select id
                           from files
                          where reading = 'WAITING'
                            and (not_before is null or not_before <= :now)
                          order by id
                          limit 1
                            for update skip locked)
            returning *
            """)
        .param("now", now)
        .param("until", now.plus(HOLD))
        .query(net.mhpss.files.Files::file)
        .optional();
  }

  private void read(StoredFile file) throws InterruptedException, IOException {
    var bytes = shelf.path(file.checksum());
    if (!Files.exists(bytes)) {
      log.warn("File {} is not on this disk: {}", file.id(), bytes);
      return; // until the hold is over, and whoever has it may read it
    }
    var text = shelf.newIncoming();
    try {
      switch (process.ask(new Question(Job.READ, file.format(), bytes, text))) {
        case Outcome.Answered(Answer(var outcome, _, var pages)) ->
            finish(file, Reading.valueOf(outcome), pages, written(text));
        case Outcome.Crashed() -> crashed(file);
        case Outcome.TookTooLong() -> finish(file, Reading.FAILED, 0, Optional.empty());
      }
    } finally {
      Shelf.discard(text);
    }
  }

  private static Optional<String> written(Path text) throws IOException {
    return Files.exists(text) ? Optional.of(Files.readString(text)) : Optional.empty();
  }

  /** The same bytes have the same words. */
  private Optional<String> textOfTwin(StoredFile file) {
    return db.sql(
            """
            select text
              from files join file_texts on file_id = files.id
             where checksum = :checksum and format = :format and reading = 'DONE'
             limit 1
            """)
        .param("checksum", file.checksum())
        .param("format", file.format().name())
        .query(String.class)
        .optional();
  }

  private void finish(StoredFile file, Reading reading, int pages, Optional<String> text) {
    transaction.executeWithoutResult(
        status -> {
          var waited =
              db.sql(
                      "update files set reading = :reading, pages = coalesce(pages, :pages),"
                          + " not_before = null where id = :id and reading = 'WAITING'")
                  .param("reading", reading.name())
                  .param("pages", pages > 0 ? pages : null)
                  .param("id", file.id())
                  .update();
          if (waited == 0) {
            return; // removed meanwhile, or read by another node that was given up too early
          }
          if (reading == Reading.DONE) {
            text.ifPresent(words -> keep(file, words));
          }
          told.orderedStream().forEach(listener -> listener.textRead(file.id()));
        });
  }

  private void keep(StoredFile file, String words) {
    db.sql("insert into file_texts (file_id, text) values (:id, :text)")
        .param("id", file.id())
        .param("text", words)
        .update();
  }

  private void crashed(StoredFile file) {
    var crashes =
        db.sql(
                "update files set crashes = crashes + 1, not_before = null where id = :id returning"
                    + " crashes")
            .param("id", file.id())
            .query(Integer.class)
            .optional();
    log.info("The reader of files died over file {} for time {}", file.id(), crashes.orElse(0));
    if (crashes.orElse(0) >= MOST_CRASHES) {
      finish(file, Reading.FAILED, 0, Optional.empty());
    }
  }

  @Override
  public void stop() {
    var working = thread;
    thread = null;
    if (working != null) {
      working.interrupt();
    }
    process.close();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
