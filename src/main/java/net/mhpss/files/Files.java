package net.mhpss.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Receiving.Received;
import net.mhpss.files.Receiving.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Every file of the network. Who may have one is for the room to say that keeps its id: there are
 * no rights here, and nothing in an address opens a file.
 */
@Component
public class Files {
  /** How large a file may be unless the caller says otherwise: 50 MB. */
  public static final long LIMIT = 50L * 1024 * 1024;

  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int ADDRESS_LENGTH = 20; // of 32 letters: 100 random bits
  private static final Duration ABANDONED = Duration.ofDays(1);

  private final JdbcClient db;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final Shelf shelf;
  private final Intake intake;
  private final Extraction extraction;
  private final SecureRandom random = new SecureRandom();

  Files(
      JdbcClient db,
      TransactionOperations transaction,
      Clock clock,
      Shelf shelf,
      Intake intake,
      Extraction extraction) {
    this.db = db;
    this.transaction = transaction;
    this.clock = clock;
    this.shelf = shelf;
    this.intake = intake;
    this.extraction = extraction;
  }

  /**
   * Takes a file in: checks it by its content, cleans it of what tells about people and devices,
   * keeps it durably, and lets its text be read after the commit. Its row belongs to the caller's
   * transaction, or to one of its own where there is none. Slow for large documents: a caller with
   * a transaction of its own better calls {@link #check} before it and {@link #keep} in it.
   *
   * @param originalName what the sender calls it; may hold anything
   * @throws IOException when the sender's stream breaks off; nothing is kept then
   */
  public Receiving receive(InputStream bytes, String originalName, long sizeLimit)
      throws IOException {
    return switch (check(bytes, originalName, sizeLimit)) {
      case Accepted accepted -> new Received(keep(accepted));
      case Refused refused -> refused;
    };
  }

  /** The first half of receiving, without the database: may take seconds. */
  public Checking check(InputStream bytes, String originalName, long sizeLimit) throws IOException {
    return intake.check(bytes, originalName, sizeLimit);
  }

  /** The second half: from the commit on the file is kept. Quick. */
  public StoredFile keep(Accepted accepted) {
    return transaction.execute(status -> keepNow(accepted));
  }

  private StoredFile keepNow(Accepted accepted) {
    holdFromSweeping(accepted.checksum());
    try {
      shelf.place(accepted.incoming(), accepted.checksum());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var file = insert(accepted);
    afterCommit(extraction::wake);
    return file;
  }

  private StoredFile insert(Accepted accepted) {
    return db.sql(
            """
            insert into files (address, name, format, bytes, checksum_received, checksum, received_at, pages, reading)
            values (:address, :name, :format, :bytes, :received, :checksum, :now, :pages, :reading)
            returning *
            """)
        .param("address", newAddress())
        .param("name", accepted.name())
        .param("format", accepted.format().name())
        .param("bytes", accepted.bytes())
        .param("received", accepted.checksumReceived())
        .param("checksum", accepted.checksum())
        .param("now", OffsetDateTime.now(clock))
        .param("pages", accepted.pages())
        .param("reading", (accepted.format().mayHoldText() ? Reading.WAITING : Reading.NONE).name())
        .query(Files::file)
        .single();
  }

  private String newAddress() {
    var address = new StringBuilder(ADDRESS_LENGTH);
    for (var letter = 0; letter < ADDRESS_LENGTH; letter++) {
      address.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return address.toString();
  }

  /** The file with this id. */
  public Optional<StoredFile> find(long id) {
    return db.sql("select * from files where id = :id")
        .param("id", id)
        .query(Files::file)
        .optional();
  }

  /** The file with this address; whether the reader may have it, the caller asks elsewhere. */
  public Optional<StoredFile> find(String address) {
    return db.sql("select * from files where address = :address")
        .param("address", address)
        .query(Files::file)
        .optional();
  }

  /** The files with these ids, in no order. */
  public List<StoredFile> all(Set<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql("select * from files where id in (:ids)")
            .param("ids", ids)
            .query(Files::file)
            .list();
  }

  /** The files that were sent with exactly these bytes: to say "this is here already". */
  public List<StoredFile> sentBefore(String checksumReceived) {
    return db.sql("select * from files where checksum_received = :checksum order by id limit 20")
        .param("checksum", checksumReceived)
        .query(Files::file)
        .list();
  }

  /** Where its bytes are, for sending; never to be written to. */
  public Path path(StoredFile file) {
    return shelf.path(file.checksum());
  }

  /** Its bytes. */
  public InputStream open(StoredFile file) throws IOException {
    return java.nio.file.Files.newInputStream(path(file));
  }

  /**
   * The words in it, as they were read, at most a million letters; empty while they wait to be read
   * or when there are none.
   */
  public Optional<String> text(long id) {
    return db.sql("select text from file_texts where file_id = :id")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /**
   * Forgets a file in the caller's transaction; its bytes go after the commit unless another file
   * has the same.
   */
  public void remove(long id) {
    transaction.executeWithoutResult(
        status -> {
          var checksum =
              db.sql("delete from files where id = :id returning checksum")
                  .param("id", id)
                  .query(String.class)
                  .optional();
          checksum.ifPresent(gone -> afterCommit(() -> removeUnlessNeeded(gone)));
        });
  }

  /**
   * Takes away what no row speaks of: files of transactions that were rolled back, and what never
   * arrived.
   */
  public void sweep() {
    try {
      shelf.clearIncoming(clock.instant().minus(ABANDONED));
      shelf.each(this::sweep);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sweep(List<String> checksums) {
    if (checksums.isEmpty()) {
      return;
    }
    var known =
        new HashSet<>(
            db.sql("select distinct checksum from files where checksum in (:some)")
                .param("some", checksums)
                .query(String.class)
                .list());
    checksums.stream()
        .filter(checksum -> !known.contains(checksum))
        .forEach(this::removeUnlessNeeded);
  }

  private void removeUnlessNeeded(String checksum) {
    transaction.executeWithoutResult(
        status -> {
          holdFromSweeping(checksum);
          var needed =
              db.sql("select exists (select from files where checksum = :checksum)")
                  .param("checksum", checksum)
                  .query(Boolean.class)
                  .single();
          if (!needed) {
            try {
              shelf.remove(checksum);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  /**
   * Until the end of the transaction nobody else may place or remove the file with this checksum,
   * on any node.
   */
  private void holdFromSweeping(String checksum) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:checksum, 1))")
        .param("checksum", "files " + checksum)
        .query((row, number) -> 1)
        .list();
  }

  private static void afterCommit(Runnable what) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            what.run();
          }
        });
  }

  static StoredFile file(ResultSet row, int number) throws SQLException {
    return new StoredFile(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        Format.valueOf(row.getString("format")),
        row.getLong("bytes"),
        row.getString("checksum"),
        row.getString("checksum_received"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        Reading.valueOf(row.getString("reading")),
        row.getObject("pages", Integer.class));
  }
}
