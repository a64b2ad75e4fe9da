package net.mhpss.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder that keeps everything of this network, held by one running network at a time. */
public final class DataFolder implements AutoCloseable {
  static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER = mode("rwx------");
  static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE = mode("rw-------");

  /** Closing any second channel to a locked file gives up its lock: ask here before opening one. */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel lock;

  /** Takes the folder for this process; the operating system frees it, even after a kill -9. */
  DataFolder(Path wanted) {
    try {
      path = made(wanted);
      lock = locked(path);
    } catch (IOException e) {
      throw new DatabaseRefusal(
          "The data folder " + wanted.toAbsolutePath() + " cannot be used: " + e,
          "Let this user write in it, or name another: --mhpss.data=another-folder",
          e);
    }
  }

  /** Where it is, without links or detours. */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    lock.close();
    HELD_HERE.remove(path);
  }

  private static Path made(Path wanted) throws IOException {
    if (!Files.isDirectory(wanted)) {
      var parent = wanted.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.createDirectory(wanted, PRIVATE_FOLDER);
    }
    return wanted.toRealPath();
  }

  private static FileChannel locked(Path path) throws IOException {
    var us = Long.toString(ProcessHandle.current().pid());
    if (!HELD_HERE.add(path)) {
      throw taken(path, us);
    }
    try {
      var file = path.resolve("lock");
      var options = Set.of(CREATE, READ, WRITE);
      var channel = FileChannel.open(file, options, PRIVATE_FILE);
      if (channel.tryLock() == null) {
        var holder = Files.readString(file).strip();
        channel.close();
        throw taken(path, holder);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(us.getBytes(UTF_8)));
      return channel;
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(path);
      throw e;
    }
  }

  private static DatabaseRefusal taken(Path path, String holder) {
    return new DatabaseRefusal(
        "The network already runs on %s (process %s) and goes on undisturbed."
            .formatted(path, holder),
        "Stop it first, or give this one a folder of its own: --mhpss.data=another-folder");
  }

  private static FileAttribute<Set<PosixFilePermission>> mode(String mode) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
  }
}
