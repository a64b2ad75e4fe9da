package net.mhpss.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import net.mhpss.files.Extractor.Answer;
import net.mhpss.files.Extractor.Question;
import org.jspecify.annotations.Nullable;

/**
 * A process of our own for opening documents, seen from outside: started when first needed, asked
 * one thing at a time, killed when it takes too long, started anew after that, and let go when
 * nobody has asked for a while.
 */
final class ExtractorProcess implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 256;
  private static final Duration IDLE = Duration.ofMinutes(2);

  private final Path folder;
  private final Duration limit;
  private final ReentrantLock oneAtATime = new ReentrantLock(true);
  private @Nullable Running running;
  private volatile long asked;

  /** How asking turned out. */
  sealed interface Outcome {
    record Answered(Answer answer) implements Outcome {}

    /** It died over this document. */
    record Crashed() implements Outcome {}

    /** It was killed because of the time it took. */
    record TookTooLong() implements Outcome {}
  }

  /**
   * A process that works in this folder.
   *
   * @param limit how long one document may take
   */
  ExtractorProcess(Path folder, Duration limit) {
    this.folder = folder.toAbsolutePath();
    this.limit = limit;
  }

  Outcome ask(Question question) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      var process = process();
      asked = System.nanoTime();
      var outcome = process.ask(question, limit);
      if (!(outcome instanceof Outcome.Answered)) {
        process.kill();
        running = null;
      }
      CompletableFuture.delayedExecutor(IDLE.toMillis(), TimeUnit.MILLISECONDS)
          .execute(this::letGo);
      return outcome;
    } finally {
      oneAtATime.unlock();
    }
  }

  private Running process() {
    var process = running;
    if (process == null || !process.isAlive()) {
      process = start();
      running = process;
    }
    return process;
  }

  private void letGo() {
    if (System.nanoTime() - asked >= IDLE.toNanos() && oneAtATime.tryLock()) {
      try {
        close();
      } finally {
        oneAtATime.unlock();
      }
    }
  }

  /** The process that is running now, for tests that harm it. */
  @Nullable ProcessHandle handle() {
    var process = running;
    return process == null ? null : process.process.toHandle();
  }

  @Override
  public void close() {
    var process = running;
    if (process != null) {
      process.kill();
      running = null;
    }
  }

  private Running start() {
    try {
      return new Running(
          new ProcessBuilder(command())
              .directory(folder.toFile())
              .redirectError(Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start a process to open documents in", e);
    }
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + HEAP_MEGABYTES + "m",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder,
            "-Dpdfbox.fontcache=" + folder,
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider"));
    var jar = releaseJar();
    if (jar == null) {
      command.addAll(
          List.of(
              "-cp", absolute(System.getProperty("java.class.path")), Extractor.class.getName()));
    } else {
      command.addAll(
          List.of(
              "-cp",
              jar.toString(),
              "-Dloader.main=" + Extractor.class.getName(),
              "org.springframework.boot.loader.launch.PropertiesLauncher"));
    }
    return command;
  }

  /** The process works in another folder than we do. */
  private static String absolute(String classPath) {
    var places = new ArrayList<String>();
    for (var place : classPath.split(File.pathSeparator, -1)) {
      places.add(Path.of(place).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, places);
  }

  /** The jar with all jars in it, when we were started from one. */
  private static @Nullable Path releaseJar() {
    try {
      var source = Extractor.class.getProtectionDomain().getCodeSource().getLocation().toString();
      if (!source.startsWith("jar:nested:")) {
        return null;
      }
      var path = source.substring("jar:nested:".length(), source.indexOf("/!", 0));
      return Path.of(new URI("file:" + path));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One life of the process. */
  private static final class Running {
    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;

    Running(Process process) {
      this.process = process;
      this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
      this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    boolean isAlive() {
      return process.isAlive();
    }

    Outcome ask(Question question, Duration limit) {
      var tooLong = new CompletableFuture<Boolean>();
      tooLong
          .completeOnTimeout(true, limit.toMillis(), TimeUnit.MILLISECONDS)
          .thenAccept(
              late -> {
                if (late) {
                  process.destroyForcibly();
                }
              });
      try {
        question.write(questions);
        return new Outcome.Answered(Answer.read(answers));
      } catch (IOException | IllegalArgumentException dead) {
        return tooLong.isDone() ? new Outcome.TookTooLong() : new Outcome.Crashed();
      } finally {
        tooLong.complete(false);
      }
    }

    void kill() {
      process.destroyForcibly();
      process.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(never -> process).join();
    }
  }
}
