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

  /** Numbers are given out again, after a reboot soon: it must be a PostgreSQL on this folder. */
  boolean lives() {
    return ProcessHandle.of(pid)
        .map(Postmaster::words)
        .filter(words -> words.contains("postgres") && words.contains(folder.toString()))
        .isPresent();
  }

  void kill() {
    ProcessHandle.of(pid).filter(process -> lives()).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** What servers of this cluster name have started, and what may outlive them for a while. */
  static Stream<ProcessHandle> children(String cluster) {
    return ProcessHandle.allProcesses()
        .filter(process -> words(process).startsWith("postgres: " + cluster + ":"));
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
