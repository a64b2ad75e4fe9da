package net.mhpss.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The process that a database's {@code postmaster.pid} names: its server, or the memory of one. */
record Postmaster(long pid, Path folder) {
  static Optional<Postmaster> named(Path folder) throws IOException {
    try (var lines = Files.lines(file(folder))) {
      return lines
          .findFirst()
          .map(String::strip)
          .filter(pid -> pid.matches("[0-9]{1,18}"))
          .map(pid -> new Postmaster(Long.parseLong(pid), folder));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  static Path file(Path folder) {
    return folder.resolve("postmaster.pid");
  }

  boolean lives() {
    return words().filter(this::areOurs).isPresent();
  }

  /** Numbers are given out again, after a reboot soon. */
  boolean isNowAnother() {
    return words().filter(words -> !areOurs(words)).isPresent();
  }

  void kill() {
    ProcessHandle.of(pid).filter(process -> lives()).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Processes of a server with this cluster name that have outlived it. */
  static Stream<ProcessHandle> orphans(String cluster) {
    return ProcessHandle.allProcesses()
        .filter(process -> words(process).startsWith("postgres: " + cluster + ":"))
        .filter(process -> process.parent().filter(Postmaster::isServer).isEmpty());
  }

  private Optional<String> words() {
    return ProcessHandle.of(pid).map(Postmaster::words);
  }

  private boolean areOurs(String words) {
    return isServer(words) && words.contains(folder.toString());
  }

  private static boolean isServer(ProcessHandle process) {
    return isServer(words(process));
  }

  private static boolean isServer(String words) {
    return words.contains("postgres -D ");
  }

  /** Its command line, from the kernel where it says it: Java hides that of other users there. */
  private static String words(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).replace('\0', ' ');
    } catch (IOException e) {
      return process.info().commandLine().orElse("");
    }
  }
}
