package net.mhpss.members.leaving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.mhpss.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has been erased: in a table, and in a file that is only ever appended to and not restored
 * with the database. A line is a keyed hash of a member's number and the moment they joined; above
 * the first of each key stands the key, for a restored database may have another.
 */
@Component
class Ledger {
  private static final String KEY = "key ";
  private static final String ERASED = "erased ";

  private final JdbcClient db;
  private final Path file;
  private final Clock clock;

  Ledger(JdbcClient db, DataFolder data, @Value("${mhpss.erasures:}") String file, Clock clock) {
    this.db = db;
    this.file = file.isBlank() ? data.path().resolve("erasures") : Path.of(file).toAbsolutePath();
    this.clock = clock;
  }

  /** How a member stands in the ledger. */
  record Entry(String key, String hash) {}

  /** Writes a member into the table, while they are still there; empty if they are not. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Entry> note(long member) {
    var entry =
        db.sql(
                """
                select k.key, erased_as(k.key, m.id, m.joined_at) as hash
                  from members m
                  cross join erasure_keys k
                 where m.id = :member
                   for update of m
                """)
            .param("member", member)
            .query((row, number) -> new Entry(hex(row.getBytes("key")), hex(row.getBytes("hash"))))
            .optional();
    entry.ifPresent(
        erased ->
            db.sql("insert into erasures (hash, at) values (:hash, :now) on conflict do nothing")
                .param("hash", bytes(erased.hash()))
                .param("now", OffsetDateTime.now(clock))
                .update());
    return entry;
  }

  /** Writes a member into the file, safe from a power cut; once. */
  synchronized void append(Entry entry) {
    append(List.of(entry));
  }

  /**
   * What stands in the table and not in the file: another node has erased them, or a kill came
   * between.
   */
  synchronized void appendMissing() {
    var inFile = new HashSet<String>();
    read().values().forEach(inFile::addAll);
    append(
        db
            .sql("select k.key, e.hash from erasures e cross join erasure_keys k order by e.at")
            .query((row, number) -> new Entry(hex(row.getBytes("key")), hex(row.getBytes("hash"))))
            .list()
            .stream()
            .filter(entry -> !inFile.contains(entry.hash()))
            .toList());
  }

  /** Reads the file once, however many there are. */
  private void append(List<Entry> entries) {
    var known = read();
    var lastKey = known.keySet().stream().reduce("", (before, key) -> key);
    var lines = new ArrayList<String>();
    for (var entry : entries) {
      if (!entry.key().equals(lastKey)) {
        lines.add(KEY + entry.key());
        lastKey = entry.key();
      }
      if (known.computeIfAbsent(entry.key(), key -> new LinkedHashSet<>()).add(entry.hash())) {
        lines.add(ERASED + entry.hash());
      }
    }
    write(lines);
  }

  /** The members who stand in the ledger and are there again all the same. */
  List<Long> whoIsBack() {
    var back = new LinkedHashSet<Long>();
    all()
        .forEach(
            (key, hashes) ->
                back.addAll(
                    db.sql(
                            """
                            select id from members where erased_as(:key, id, joined_at) = any(:hashes)
                            """)
                        .param("key", bytes(key))
                        .param("hashes", hashes.stream().map(Ledger::bytes).toArray(byte[][]::new))
                        .query((row, number) -> row.getLong(1))
                        .list()));
    return List.copyOf(back);
  }

  private Map<String, Set<String>> all() {
    var all = read();
    db.sql("select k.key, e.hash from erasures e cross join erasure_keys k")
        .query(
            row -> {
              all.computeIfAbsent(hex(row.getBytes("key")), key -> new LinkedHashSet<>())
                  .add(hex(row.getBytes("hash")));
            });
    return all;
  }

  /** The hashes in the file by their keys; a line that was cut off by a kill is passed over. */
  private Map<String, Set<String>> read() {
    var known = new LinkedHashMap<String, Set<String>>();
    if (!Files.isRegularFile(file)) {
      return known;
    }
    try {
      Set<String> hashes = new LinkedHashSet<>();
      for (var line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
        if (line.matches(KEY + "[0-9a-f]{64}")) {
          var key = line.substring(KEY.length());
          // the latest key is the last
          hashes = Optional.ofNullable(known.remove(key)).orElseGet(LinkedHashSet::new);
          known.put(key, hashes);
        } else if (line.matches(ERASED + "[0-9a-f]{64}")) {
          hashes.add(line.substring(ERASED.length()));
        }
      }
      return known;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void write(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    try (var channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      // begins a new line whatever a kill has left of the last
      var text = "\n" + String.join("\n", lines) + "\n";
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
