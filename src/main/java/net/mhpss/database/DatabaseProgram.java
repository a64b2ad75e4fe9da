package net.mhpss.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs: unpacked once per version, and run as somebody who is not root. */
record DatabaseProgram(Path program, ServerUser user) {
  private static final Logger log = LoggerFactory.getLogger(DatabaseProgram.class);

  /** How a program ended and what it said. */
  record Ending(int code, String words) {
    boolean good() {
      return code == 0;
    }
  }

  /** Unpacks what is not yet there, and drops what an older version or a kill left. */
  static DatabaseProgram in(Path folder, ServerUser user) throws IOException {
    var archive = archive();
    var program = folder.resolve(version(archive));
    if (!Files.isDirectory(program)) {
      log.info("Unpacking PostgreSQL into {}", program);
      FileSystemUtils.deleteRecursively(folder);
      var unpacking = Files.createDirectories(folder.resolve("unpacking"));
      unpack(archive, unpacking);
      keep(unpacking);
      Files.move(unpacking, program);
    }
    return new DatabaseProgram(program, user);
  }

  /** Runs one of the programs to its end. */
  Ending run(String name, List<String> arguments, String input) throws IOException {
    var command = new ArrayList<>(user.prefix());
    command.add(program.resolve("bin", name).toString());
    command.addAll(arguments);
    return run(command, input);
  }

  static Ending run(List<String> command, String input) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    // the same on every machine: no PGPORT or LANG of whoever starts us
    builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
    builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
    var process = builder.start();
    try (var in = process.outputWriter(UTF_8)) {
      in.write(input);
    } catch (IOException e) {
      log.debug("{} did not hear its input: what it says tells why", command, e);
    }
    try (var out = process.inputReader(UTF_8)) {
      var words = out.lines().collect(joining("\n"));
      return new Ending(process.waitFor(), words);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while running " + command, e);
    }
  }

  private static URL archive() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var name =
        "postgres-%s-%s.txz"
            .formatted(
                system.startsWith("mac") ? "darwin" : system,
                switch (System.getProperty("os.arch")) {
                  case "amd64", "x86_64" -> "x86_64";
                  case "aarch64" -> "arm_64";
                  case String other -> other;
                });
    var archive = DatabaseProgram.class.getClassLoader().getResource(name);
    if (archive == null) {
      throw new DatabaseRefusal(
          "The network brings no PostgreSQL for this kind of machine (" + name + ").",
          "Install PostgreSQL 15 or newer and name it with spring.datasource.url");
    }
    return archive;
  }

  /**
   * The archive's checksum in its jar: a new PostgreSQL has another, and none is read to know it.
   */
  private static String version(URL archive) throws IOException {
    return archive.openConnection() instanceof JarURLConnection jar
        ? Long.toHexString(jar.getJarEntry().getCrc())
        : "unpacked-from-folder";
  }

  private static void unpack(URL archive, Path into) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new XZInputStream(new BufferedInputStream(archive.openStream())))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("Not inside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(tar, target);
          if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }

  /**
   * Brings every file to the disk, many at a time: a power failure must not leave us half of it.
   */
  private static void keep(Path unpacked) throws IOException {
    try (var files = Files.walk(unpacked);
        var many = Executors.newFixedThreadPool(16)) {
      var kept =
          files
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .map(file -> many.submit(() -> force(file)))
              .toList();
      for (var each : kept) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("PostgreSQL could not be written to the disk", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while unpacking PostgreSQL", e);
    }
  }

  private static @Nullable Void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return null;
  }
}
