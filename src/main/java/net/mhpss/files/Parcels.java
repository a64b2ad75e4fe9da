package net.mhpss.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import net.mhpss.database.DataFolder;
import net.mhpss.web.Address;
import org.springframework.stereotype.Component;

/**
 * Files that are made for one person and kept for a while, beside the others and under no address
 * of the site: whoever sends one has made sure who asks.
 */
@Component
public class Parcels {
  private final Path folder;

  Parcels(DataFolder data) {
    folder = data.path().resolve("files").resolve("parcels").toAbsolutePath();
  }

  /** What writes a parcel's bytes, one after another. */
  public interface Packing {
    void pack(OutputStream into) throws IOException;
  }

  /** A parcel that is there: its name, which is random, and its size. */
  public record Packed(String name, long bytes) {}

  /** Makes a parcel; it is there whole or not at all. */
  public Packed pack(Packing packing) {
    var name = Address.random().id();
    var unfinished = folder.resolve(name + ".part");
    try {
      Files.createDirectories(folder, mode("rwx------"));
      try (var channel =
          FileChannel.open(
              unfinished,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              mode("rw-------"))) {
        var out = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024);
        packing.pack(out);
        out.flush();
        channel.force(true);
      }
      Files.move(unfinished, path(name), StandardCopyOption.ATOMIC_MOVE);
      return new Packed(name, Files.size(path(name)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      delete(unfinished);
    }
  }

  /** Where a parcel is, for sending. */
  public Path path(String name) {
    if (!name.matches("[a-z0-9]{10,30}")) {
      throw new IllegalArgumentException("Not the name of a parcel");
    }
    return folder.resolve(name);
  }

  /** Takes a parcel away for good. */
  public void remove(String name) {
    delete(path(name));
  }

  /** Takes away all parcels but these and the newest: what was made and never noted. */
  public void removeAllBut(Set<String> known, Instant newest) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var all = Files.list(folder)) {
      all.filter(path -> !known.contains(String.valueOf(path.getFileName())))
          .filter(path -> path.toFile().lastModified() < newest.toEpochMilli())
          .forEach(Parcels::delete);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }

  private static java.nio.file.attribute.FileAttribute<?> mode(String mode) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
  }
}
