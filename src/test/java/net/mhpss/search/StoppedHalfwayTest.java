package net.mhpss.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import net.mhpss.NetworkTest;
import net.mhpss.database.ChangeLog;
import net.mhpss.taxonomy.Terms;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A network that is stopped while its index is being made has no index, not half of one. */
@NetworkTest
class StoppedHalfwayTest {
  private static final Path DATA = Path.of("target/half-an-index");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired ChangeLog changes;
  @Autowired Things things;
  @Autowired Documents documents;
  @Autowired Terms terms;
  @Autowired JdbcClient db;

  @BeforeEach
  @AfterEach
  void forgetIt() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);
  }

  @Test
  void whatWasNotYetReadWhenItWasStoppedIsFoundAfterTheNextStart() throws Exception {
    var slow = new SlowReader(db, terms);
    var stopped = index(slow);
    stopped.begin();
    slow.halfway.await();
    var stopping = Thread.ofVirtual().start(stopped::stop);
    while (stopped.isRunning()) {
      Thread.onSpinWait();
    }
    slow.goOn.countDown();
    stopping.join();

    var next = index(things);
    next.begin();
    try {
      assertThat(next.awaitCaughtUp(PATIENCE)).isTrue();
      assertThat(found(next)).isEqualTo(there()).isPositive();
    } finally {
      next.stop();
    }
  }

  /** Stopped as well, but when all had been read: the next start reads nothing again. */
  @Test
  void aWholeIndexIsKept() throws Exception {
    var made = index(things);
    made.begin();
    assertThat(made.awaitCaughtUp(PATIENCE)).isTrue();
    made.stop();

    var next = index(new Unreadable(db, terms));
    next.begin();
    try {
      assertThat(next.awaitCaughtUp(PATIENCE)).isTrue();
      assertThat(found(next)).isEqualTo(there());
    } finally {
      next.stop();
    }
  }

  private Index index(Things read) {
    return new Index(DATA, changes, read, documents, Clock.systemUTC());
  }

  private static long found(Index index) {
    return index.ask(searcher -> (long) searcher.count(new MatchAllDocsQuery())).orElseThrow();
  }

  private long there() {
    long all = 0;
    for (var kind : Kind.values()) {
      all += db.sql("select count(*) from " + kind.view()).query(Long.class).single();
    }
    return all;
  }

  /** Reads the works, and waits before it reads more until it is let go on. */
  private static final class SlowReader extends Things {
    private final CountDownLatch halfway = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    SlowReader(JdbcClient db, Terms terms) {
      super(db, terms);
    }

    @Override
    List<Long> between(Kind kind, long after, long end) {
      if (kind == Kind.values()[1]) {
        halfway.countDown();
        try {
          goOn.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return super.between(kind, after, end);
    }
  }

  /** Reads nothing from the beginning. */
  private static final class Unreadable extends Things {
    Unreadable(JdbcClient db, Terms terms) {
      super(db, terms);
    }

    @Override
    List<Long> between(Kind kind, long after, long end) {
      throw new IllegalStateException("It was there already");
    }
  }
}
