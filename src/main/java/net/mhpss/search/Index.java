package net.mhpss.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.mhpss.database.ChangeLog;
import net.mhpss.database.ChangeLog.Change;
import net.mhpss.database.ChangeLog.Position;
import net.mhpss.database.WhenChanged;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The index of everything that can be found: a projection of the database that follows its change
 * log. How far it has followed is committed with it, so that after a kill it goes on where it was.
 * When it is missing, damaged or of another schema it is made anew, beside the old one where there
 * is one, which answers until then.
 */
@Component
class Index implements WhenChanged, SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Index.class);
  private static final int BATCH = 200;
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

  /** The change log is kept for a week: an index that was asleep for longer cannot follow it. */
  private static final Duration TOO_OLD = Duration.ofDays(6);

  private static final String XID = "xid";
  private static final String CHANGE = "change";
  private static final String AT = "at";
  private static final String SCHEMA = "schema";

  private final Path folder;
  private final ChangeLog changes;
  private final Things things;
  private final Documents documents;
  private final Clock clock;
  private final Semaphore work = new Semaphore(0);
  private final AtomicBoolean rebuild = new AtomicBoolean();
  private volatile @Nullable Open open;
  private volatile boolean running;
  private @Nullable Thread follower;

  Index(
      @Value("${mhpss.data:data}") Path data,
      ChangeLog changes,
      Things things,
      Documents documents,
      Clock clock) {
    this.folder = data.resolve("index");
    this.changes = changes;
    this.things = things;
    this.documents = documents;
    this.clock = clock;
  }

  /** What is done with a view of the index that does not change meanwhile. */
  interface Asking<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  /** Asks the index as it is now; empty while there is none. */
  <T> Optional<T> ask(Asking<T> asking) {
    var now = open;
    if (now == null) {
      return Optional.empty();
    }
    try {
      var searcher = now.searchers.acquire();
      try {
        return Optional.of(asking.ask(searcher));
      } finally {
        now.searchers.release(searcher);
      }
    } catch (IOException | org.apache.lucene.store.AlreadyClosedException broken) {
      log.warn("The index cannot be read and is made anew: {}", broken.getMessage());
      rebuild();
      return Optional.empty();
    }
  }

  /** Asks for an index made anew; the old one answers until it is there. */
  void rebuild() {
    rebuild.set(true);
    work.release();
  }

  /** How it stands: documents, and how far the change log was followed. */
  Optional<State> state() {
    var now = open;
    return now == null
        ? Optional.empty()
        : ask(searcher -> new State(searcher.getIndexReader().numDocs(), now.since, rebuild.get()));
  }

  /** What an administrator sees. */
  record State(int documents, Instant madeAt, boolean rebuilding) {}

  @Override
  public void somethingChanged() {
    work.release();
  }

  /** After the first load of vocabularies and catalogue. */
  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (!running) {
      running = true;
      follower = Thread.ofPlatform().daemon().name("index").start(this::follow);
    }
  }

  private void follow() {
    while (running) {
      try {
        if (open == null) {
          open = existing().orElseGet(this::madeAnew);
          changes.stirHere();
        }
        if (rebuild.compareAndSet(true, false)) {
          replace();
        }
        keepUp();
        work.tryAcquire(1, TimeUnit.SECONDS);
        work.drainPermits();
      } catch (InterruptedException stopped) {
        return;
      } catch (Exception failed) {
        if (running) {
          log.warn("The index does not follow, trying again: {}", failed.toString());
          pause();
          if (failed instanceof IOException
              || failed instanceof org.apache.lucene.store.AlreadyClosedException) {
            abandon();
          }
        }
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException stopped) {
      running = false;
    }
  }

  private void abandon() {
    var broken = open;
    open = null;
    if (broken != null) {
      broken.close();
    }
  }

  /** The newest index on disk that can be read and followed. */
  private Optional<Open> existing() {
    try {
      Files.createDirectories(folder);
      for (var candidate : candidates()) {
        try {
          var found = open(candidate);
          if (found.isGood(clock.instant())) {
            return Optional.of(found);
          }
          found.close();
        } catch (IOException | IllegalArgumentException damaged) {
          log.warn("An index is damaged and is made anew: {}", damaged.getMessage());
        }
        delete(candidate);
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<Path> candidates() throws IOException {
    try (var folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList();
    }
  }

  private void replace() throws IOException {
    var old = open;
    open = madeAnew();
    changes.stirHere();
    if (old != null) {
      old.close();
      delete(old.path);
    }
  }

  private Open madeAnew() {
    try {
      var begun = clock.instant();
      var path =
          folder.resolve(String.format(java.util.Locale.ROOT, "%015d", begun.toEpochMilli()));
      var fresh = open(path);
      try {
        fresh.position =
            changes.now(); // before anything is read: what changes meanwhile is read again
        for (var kind : Kind.values()) {
          writeAll(fresh, kind);
        }
        if (!running) {
          throw new IOException("Stopped before the index was whole");
        }
        fresh.commit(clock.instant());
        fresh.searchers.maybeRefreshBlocking();
      } catch (IOException | RuntimeException failed) {
        fresh.close();
        throw failed;
      }
      log.info(
          "Index made anew: {} documents in {} ms",
          fresh.writer.getDocStats().numDocs,
          Duration.between(begun, clock.instant()).toMillis());
      return fresh;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void writeAll(Open fresh, Kind kind) throws IOException {
    var last = things.last(kind);
    for (long done = 0; done < last && running; done += BATCH) {
      var ids = things.between(kind, done, done + BATCH);
      for (var thing : things.read(kind, ids)) {
        fresh.writer.updateDocument(Documents.key(kind, thing.id()), documents.of(thing));
      }
    }
  }

  private void keepUp() throws IOException {
    var now = open;
    if (now == null) {
      return;
    }
    List<Change> next;
    do {
      next = changes.after(now.position, BATCH);
      if (!next.isEmpty()) {
        apply(now, next);
        now.searchers.maybeRefresh();
        now.position = next.getLast().position(); // who waits for it finds what it says
        changes.stirHere(); // pages kept since the commit show what was found before
      }
    } while (next.size() == BATCH);
    if (now.hasUncommitted() && now.committed.plus(COMMIT_EVERY).isBefore(clock.instant())) {
      now.commit(clock.instant());
    }
  }

  private void apply(Open now, List<Change> next) throws IOException {
    var changed = new EnumMap<Kind, Set<Long>>(Kind.class);
    for (var change : next) {
      Kind.of(change.kind())
          .ifPresent(
              kind ->
                  changed.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(change.subject()));
    }
    for (var entry : changed.entrySet()) {
      var gone = new LinkedHashSet<>(entry.getValue());
      for (var thing : things.read(entry.getKey(), new ArrayList<>(entry.getValue()))) {
        now.writer.updateDocument(Documents.key(thing.kind(), thing.id()), documents.of(thing));
        gone.remove(thing.id());
      }
      for (var id : gone) {
        now.writer.deleteDocuments(Documents.key(entry.getKey(), id));
      }
    }
  }

  private Open open(Path path) throws IOException {
    var config = new IndexWriterConfig(Analysis.byField());
    config.setRAMBufferSizeMB(32);
    var writer = new IndexWriter(FSDirectory.open(path), config);
    return new Open(path, writer);
  }

  private static void delete(Path path) throws IOException {
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public void start() {
    // begins when the application is ready
  }

  @Override
  public void stop() {
    running = false;
    var thread = follower;
    if (thread != null) {
      work.release();
      try {
        thread.join(Duration.ofSeconds(10));
      } catch (InterruptedException impatient) {
        Thread.currentThread().interrupt();
      }
    }
    var last = open;
    open = null;
    if (last != null) {
      last.commitQuietly(clock.instant());
      last.close();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public boolean isAutoStartup() {
    return true;
  }

  /**
   * Waits until everything committed before now can be found; for tests and the administrator's
   * page.
   */
  boolean awaitCaughtUp(Duration most) throws InterruptedException {
    var until = System.nanoTime() + most.toNanos();
    while (System.nanoTime() < until) {
      var now = open;
      work.release();
      if (now != null && !rebuild.get() && !changes.hasAnyAfter(now.position)) {
        ask(searcher -> 0);
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return false;
  }

  /** One index on disk, being written and read. */
  private static final class Open {
    private final Path path;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Instant since;
    private volatile Position position;
    private Instant committed;
    private Position committedPosition;

    Open(Path path, IndexWriter writer) throws IOException {
      this.path = path;
      this.writer = writer;
      this.searchers = new SearcherManager(writer, null);
      var data = data();
      this.position =
          new Position(data.getOrDefault(XID, "0"), Long.parseLong(data.getOrDefault(CHANGE, "0")));
      this.committedPosition = position;
      this.committed = Instant.ofEpochMilli(Long.parseLong(data.getOrDefault(AT, "0")));
      this.since = Instant.ofEpochMilli(Long.parseLong(path.getFileName().toString()));
    }

    private Map<String, String> data() throws IOException {
      return DirectoryReader.indexExists(writer.getDirectory())
          ? DirectoryReader.listCommits(writer.getDirectory()).getLast().getUserData()
          : Map.of();
    }

    boolean isGood(Instant now) throws IOException {
      return Integer.toString(Documents.SCHEMA).equals(data().get(SCHEMA))
          && committed.plus(TOO_OLD).isAfter(now);
    }

    boolean hasUncommitted() {
      return !position.equals(committedPosition);
    }

    void commit(Instant now) throws IOException {
      writer.setLiveCommitData(
          Map.of(
                  XID, position.xid(),
                  CHANGE, Long.toString(position.id()),
                  AT, Long.toString(now.toEpochMilli()),
                  SCHEMA, Integer.toString(Documents.SCHEMA))
              .entrySet());
      writer.commit();
      committed = now;
      committedPosition = position;
    }

    void commitQuietly(Instant now) {
      try {
        commit(now);
      } catch (IOException | RuntimeException lost) {
        log.info("The index will follow again from its last commit: {}", lost.getMessage());
      }
    }

    void close() {
      try {
        searchers.close();
        writer.rollback();
      } catch (IOException | RuntimeException lost) {
        log.info("Closing an index: {}", lost.getMessage());
      }
    }
  }
}
