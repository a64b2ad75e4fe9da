package net.mhpss.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.mhpss.database.DataFolder;
import net.mhpss.files.Receiving.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The files on disk: each under the checksum of its content, so that there is never a second copy,
 * and whole from the moment it is there. What is on its way lies in {@code incoming} under a random
 * name.
 */
@Component
final class Shelf {
  private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");
  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

  private final Path root;
  private final Path incoming;

  @Autowired
  Shelf(DataFolder data) {
    this(data.path());
  }

  Shelf(Path data) {
    this.root = data.resolve("files").toAbsolutePath();
    this.incoming = this.root.resolve("incoming");
  }

  Path incoming() throws IOException {
    Files.createDirectories(incoming);
    return incoming;
  }

  /** A new name on this disk that nothing has. */
  Path newIncoming() throws IOException {
    return incoming().resolve(UUID.randomUUID() + ".part");
  }

  Path path(String checksum) {
    if (!CHECKSUM.matcher(checksum).matches()) {
      throw new IllegalArgumentException("not a checksum");
    }
    return root.resolve(checksum.substring(0, 2))
        .resolve(checksum.substring(2, 4))
        .resolve(checksum);
  }

  /**
   * Copies what is sent to this new file, with its size and checksum; refuses what is empty or
   * larger than the limit.
   */
  static Measured copy(InputStream bytes, Path to, long limit) throws IOException, Refusal {
    var digest = sha256();
    long size = 0;
    try (var out =
        new DigestOutputStream(Files.newOutputStream(to, StandardOpenOption.CREATE_NEW), digest)) {
      var buffer = new byte[64 * 1024];
      for (int read; (read = bytes.read(buffer)) >= 0; ) {
        size += read;
        if (size > limit) {
          throw new Refusal(Reason.TOO_LARGE);
        }
        out.write(buffer, 0, read);
      }
    }
    if (size == 0) {
      throw new Refusal(Reason.EMPTY);
    }
    return new Measured(size, HexFormat.of().formatHex(digest.digest()));
  }

  /** The size and checksum of a file that is now safe from a power cut. */
  static Measured settle(Path file) throws IOException {
    var digest = sha256();
    try (var in = Files.newInputStream(file)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
      return new Measured(channel.size(), HexFormat.of().formatHex(digest.digest()));
    }
  }

  /** Puts a settled file in its place; one that is there already stays, and the newcomer goes. */
  void place(Path settled, String checksum) throws IOException {
    var place = path(checksum);
    var folder = folder(place);
    if (Files.isRegularFile(place)) {
      Files.deleteIfExists(settled);
    } else {
      move(settled, place);
    }
    sync(folder);
  }

  private Path folder(Path place) throws IOException {
    var folder = place.getParent();
    if (folder == null) {
      throw new IllegalStateException("no folder above " + place);
    }
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      sync(folder.resolveSibling(""));
      sync(root);
      sync(root.resolveSibling(""));
    }
    return folder;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("incoming and the files must be on one disk", e);
    }
  }

  /** A new name is only safe once its folder is written too. */
  private static void sync(Path folder) throws IOException {
    if (!WINDOWS) { // which cannot open a folder
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  void remove(String checksum) throws IOException {
    Files.deleteIfExists(path(checksum));
  }

  /** Every checksum for which there is a file, folder by folder. */
  void each(Consumer<List<String>> inFolder) throws IOException {
    for (var first : folders(root)) {
      for (var second : folders(first)) {
        try (var files = Files.list(second)) {
          inFolder.accept(
              files
                  .map(file -> String.valueOf(file.getFileName()))
                  .filter(name -> CHECKSUM.matcher(name).matches())
                  .toList());
        }
      }
    }
  }

  private static List<Path> folders(Path in) throws IOException {
    if (!Files.isDirectory(in)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(in)) {
      return all.filter(path -> String.valueOf(path.getFileName()).matches("[0-9a-f]{2}")).toList();
    }
  }

  /** Takes away what began to come in before this moment and never arrived. */
  int clearIncoming(Instant before) throws IOException {
    var cleared = 0;
    try (var all = Files.list(incoming())) {
      for (var path : all.toList()) {
        cleared += isOlder(path, before) && Files.deleteIfExists(path) ? 1 : 0;
      }
    }
    return cleared;
  }

  private static boolean isOlder(Path path, Instant before) throws IOException {
    try {
      return Files.isRegularFile(path)
          && Files.getLastModifiedTime(path).toInstant().isBefore(before);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** How long a file is, and what it is. */
  record Measured(long bytes, String checksum) {}
}
