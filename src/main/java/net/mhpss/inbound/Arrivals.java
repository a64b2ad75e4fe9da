package net.mhpss.inbound;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.mhpss.database.InSteps;
import net.mhpss.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail that has come in: kept whole before it is acknowledged, and as long as something is still to
 * be done with it. Whoever sorts it takes one by a lease, as postmen do with letters.
 */
@Component
class Arrivals {
  static final int A_PAGE = 30;

  /** Longer than one is ever looked at. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  /** After the last it is put aside, for the operator to see. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(12));

  private static final Duration KEPT = Duration.ofDays(30);

  private final JdbcClient db;
  private final Clock clock;
  private final Semaphore bell = new Semaphore(0);

  Arrivals(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** How a mail came. */
  enum Way {
    SMTP,
    IMAP
  }

  /** What became of a mail. */
  enum Fate {
    /** It stands where it was meant for. */
    TAKEN,
    /** A command was followed. */
    FOLLOWED,
    /** It is not certain whose it is: the member is asked. */
    HELD,
    /** The member was asked and has not answered in time. */
    NOT_CLAIMED,
    /** It could not be taken, and its sender was told why. */
    REFUSED,
    /** A program wrote it: an answer would begin a loop. */
    AUTOMATIC,
    /** Our own receiver says that it is spam. */
    SPAM,
    /** Who wrote it is not known here, and it is for nobody. */
    UNKNOWN,
    /** A mail server sent a letter of ours back. */
    SENT_BACK,
    /** It cannot be read. */
    UNREADABLE
  }

  /**
   * Keeps a mail; when this returns it is on disk. The same mail to the same address, sent again by
   * a server that did not hear us, is kept once.
   */
  @Transactional
  public void keep(Way way, String sender, List<String> recipients, byte[] raw) {
    var now = at(now());
    for (var recipient : recipients) {
      db.sql(
              """
              insert into arrivals (address, came_at, way, sender, sent_to, bytes, raw, checksum, due_at)
              values (:address, :now, :way, :sender, :to, :bytes, :raw, :checksum, :now)
              on conflict (checksum) do nothing
              """)
          .param("address", Address.random().id())
          .param("now", now)
          .param("way", way.name())
          .param("sender", sender)
          .param("to", recipient)
          .param("bytes", raw.length)
          .param("raw", raw)
          .param("checksum", checksum(recipient, raw))
          .update();
    }
  }

  private static byte[] checksum(String recipient, byte[] raw) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(recipient.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return digest.digest(raw);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void ring() {
    bell.release();
  }

  void awaitRing(Duration longest) throws InterruptedException {
    if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }

  /** A mail in somebody's hands. */
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  record Arrival(
      long id,
      String sender,
      String to,
      byte[] raw,
      int tries,
      Instant cameAt,
      Instant takenUntil) {
    private static Arrival of(ResultSet row, int number) throws SQLException {
      return new Arrival(
          row.getLong("id"),
          row.getString("sender"),
          row.getString("sent_to"),
          row.getBytes("raw"),
          row.getInt("tries"),
          row.getObject("came_at", OffsetDateTime.class).toInstant(),
          row.getObject("taken_until", OffsetDateTime.class).toInstant());
    }
  }

  /**
   * The next that is due, now the caller's alone until the lease ends. It counts as tried from now
   * on: one at which the whole program ends is not taken for ever.
   */
  Optional<Arrival> take() {
    var now = now();
    setAside(now);
    return db.sql(
            """
            update arrivals
               set taken_until = :until, tries = tries + 1
             where id = (select id
                           from arrivals
                          where fate is null
                            and due_at <= :now
                            and (taken_until is null or taken_until <= :now)
                          order by due_at, id
                          limit 1
                            for update skip locked)
            returning *
            """)
        .param("now", at(now))
        .param("until", at(now.plus(LEASE)))
        .query(Arrival::of)
        .optional();
  }

  /** What was tried as often as that and never came to an end is for the operator to look at. */
  private void setAside(Instant now) {
    db.sql(
            """
            update arrivals
               set fate = 'UNREADABLE', done_at = :now, taken_until = null
             where id in (select id
                            from arrivals
                           where fate is null
                             and due_at <= :now
                             and tries > :most
                             and (taken_until is null or taken_until <= :now)
                             for update skip locked)
            """)
        .param("now", at(now))
        .param("most", PAUSES.size())
        .update();
  }

  /**
   * Writes down what became of a mail, in the transaction in which it did. Nothing of its words
   * stays here but of one that cannot be read.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void settle(
      long arrival, Fate fate, @Nullable Long member, String why, @Nullable String path) {
    db.sql(
            """
            update arrivals
               set fate = :fate, why = :why, path = :path, done_at = :now, taken_until = null,
                   member_id = cast(:member as bigint),
                   raw = case when :keep then raw end
             where id = :id
            """)
        .param("id", arrival)
        .param("fate", fate.name())
        .param("why", why)
        .param("path", path)
        .param("member", member)
        .param("now", at(now()))
        .param("keep", fate == Fate.UNREADABLE)
        .update();
  }

  /** It did not work out this time; after the last it is for the operator to look at. */
  @Transactional
  public void putBack(Arrival arrival) {
    var last = arrival.tries() > PAUSES.size();
    db.sql(
            """
            update arrivals
               set taken_until = null, due_at = :due,
                   fate = case when :last then 'UNREADABLE' end,
                   done_at = case when :last then :now end
             where id = :id and fate is null and taken_until = :taken
            """)
        .param("id", arrival.id())
        .param("due", at(now().plus(last ? Duration.ZERO : PAUSES.get(arrival.tries() - 1))))
        .param("last", last)
        .param("now", at(now()))
        .param("taken", at(arrival.takenUntil()))
        .update();
  }

  /** A mail in the list of what came in: never its words, nor what it is about. */
  record Listed(
      long id,
      String address,
      Instant at,
      Way way,
      String sender,
      int bytes,
      int tries,
      @Nullable Fate fate,
      String why,
      @Nullable Instant doneAt) {
    private static Listed of(ResultSet row, int number) throws SQLException {
      var fate = row.getString("fate");
      var done = row.getObject("done_at", OffsetDateTime.class);
      var why = row.getString("why");
      return new Listed(
          row.getLong("id"),
          row.getString("address"),
          row.getObject("came_at", OffsetDateTime.class).toInstant(),
          Way.valueOf(row.getString("way")),
          row.getString("sender"),
          row.getInt("bytes"),
          row.getInt("tries"),
          fate == null ? null : Fate.valueOf(fate),
          why == null ? "" : why,
          done == null ? null : done.toInstant());
    }
  }

  private static final String LISTED =
      "select id, address, came_at, way, sender, bytes, tries, fate, why, done_at from arrivals";

  /** A page of what came in, the newest first, and one more if there is more. */
  List<Listed> before(long before) {
    return db.sql(LISTED + " where id < :before order by id desc limit " + (A_PAGE + 1))
        .param("before", before)
        .query(Listed::of)
        .list();
  }

  Optional<Listed> find(Address address) {
    return db.sql(LISTED + " where address = :address")
        .param("address", address.id())
        .query(Listed::of)
        .optional();
  }

  /** Tries one again that could not be read. */
  @Transactional
  public boolean tryAgain(Address address) {
    return db.sql(
                """
                update arrivals
                   set fate = null, done_at = null, tries = 0, due_at = :now
                 where address = :address and fate = 'UNREADABLE' and raw is not null
                """)
            .param("address", address.id())
            .param("now", at(now()))
            .update()
        > 0;
  }

  /** What was done with a month ago need not be known any more; what waits is never dropped. */
  void trim() {
    db.sql(
            """
            update arrivals
               set fate = 'NOT_CLAIMED'
             where fate = 'HELD'
               and id in (select arrival_id from held_mails where expires_at < :now)
            """)
        .param("now", at(now()))
        .update();
    InSteps.forget(db, "held_mails", "expires_at", at(now()));
    InSteps.forget(db, "arrivals", "done_at", at(now().minus(KEPT)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
