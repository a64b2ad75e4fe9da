package net.mhpss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The network, or a small program of a test, in a process of its own: it can be killed without
 * warning, alone or with its PostgreSQL, and started again on the same data.
 */
public final class KillableNetwork implements AutoCloseable {
  // processes are ended through their handles: Process.destroy() would close what we listen to
  private final Path data;
  private final Process java;
  private final Thread listener;
  private final List<String> lines = new ArrayList<>();
  private Optional<ProcessHandle> orphan = Optional.empty();

  private KillableNetwork(Path data, Process java) {
    this.data = data;
    this.java = java;
    this.listener = Thread.ofVirtual().start(this::listen);
  }

  /** Starts a main class on a data folder; what it needs besides is said as program arguments. */
  public static KillableNetwork start(String main, Path data, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.add("--mhpss.data=" + data);
    command.addAll(List.of(arguments));
    try {
      return new KillableNetwork(
          data, new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that it has said until now. */
  public List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** Waits until it has said a line of this kind. */
  public void await(Predicate<String> kind, Duration patience) {
    awaitCount(1, kind, patience);
  }

  /** Waits until it has said so many more lines of this kind than it has now. */
  public void awaitMore(int more, Predicate<String> kind, Duration patience) {
    awaitCount(lines().stream().filter(kind).count() + more, kind, patience);
  }

  private void awaitCount(long count, Predicate<String> kind, Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    synchronized (lines) {
      while (lines.stream().filter(kind).count() < count) {
        var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0 || !listener.isAlive()) {
          throw new AssertionError(
              (left <= 0 ? "It took too long:\n" : "It ended:\n") + String.join("\n", lines));
        }
        try {
          lines.wait(Math.min(left, 20));
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  /** Kills Java alone: its PostgreSQL is left behind. */
  public void killJava() {
    orphan = database();
    java.toHandle().destroyForcibly();
    awaitEnd(Duration.ofSeconds(10));
  }

  /**
   * Kills the first process of its PostgreSQL alone: Java and the database's children see it die.
   */
  public void killDatabase() {
    database().ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Kills Java and every process of its PostgreSQL in one moment, as when the machine stops. */
  public void killEverything() {
    var all = database().stream().flatMap(it -> Stream.concat(Stream.of(it), it.children()));
    var doomed = Stream.concat(all, Stream.of(java.toHandle())).toList();
    doomed.forEach(ProcessHandle::destroyForcibly);
    awaitEnd(Duration.ofSeconds(10));
  }

  /** Asks it to stop, as an operator does, and tells its exit code. */
  public int stop() {
    java.toHandle().destroy();
    return awaitEnd(Duration.ofSeconds(60));
  }

  /** Waits until it has ended by itself and all that it said is heard; tells its exit code. */
  public int awaitEnd(Duration patience) {
    try {
      if (!java.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("It did not end:\n" + String.join("\n", lines()));
      }
      listener.join();
      return java.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first process of the PostgreSQL on its data, where one runs. */
  public Optional<ProcessHandle> database() {
    try (var pid = Files.lines(data.resolve("postgres/postmaster.pid"))) {
      return pid.findFirst().flatMap(number -> ProcessHandle.of(Long.parseLong(number)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Leaves nothing running, not even what a test that failed has orphaned. */
  @Override
  public void close() {
    if (java.isAlive()) {
      stop();
    }
    orphan.ifPresent(ProcessHandle::destroyForcibly);
  }

  private void listen() {
    try (var said = java.inputReader(StandardCharsets.UTF_8)) {
      for (String line; (line = said.readLine()) != null; ) {
        synchronized (lines) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
