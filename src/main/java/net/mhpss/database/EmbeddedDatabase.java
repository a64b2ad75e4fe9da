package net.mhpss.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of our own, on loopback only and behind a random password: made on the first start,
 * freed from whatever a crash left, watched while we live, stopped with us.
 */
final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** The database, and the role that owns it and is no superuser. */
  private static final String NAME = "mhpss";

  private static final Duration GLANCE = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int TRIES = 3;
  private static final int LARGEST_LOG = 4_000_000;

  private final Path folder;
  private final Path passwordFile;
  private final DatabaseSettings settings;
  private final ServerUser user;
  private final DatabaseProgram program;
  private final String cluster;
  private int port;
  private volatile @Nullable Postmaster postmaster;
  private volatile boolean closing;

  EmbeddedDatabase(DataFolder data, DatabaseSettings settings) {
    this.settings = settings;
    folder = data.path().resolve("postgres");
    passwordFile = data.path().resolve("postgres.password");
    cluster = NAME + "-" + UUID.nameUUIDFromBytes(folder.toString().getBytes(UTF_8));
    try {
      user = ServerUser.of(folder);
      user.letThrough(data.path());
      program = DatabaseProgram.in(data.path().resolve("postgres-program"), user);
      if (!Files.exists(folder)) {
        make();
      }
      endWhatAKillLeft();
      if (!Files.exists(passwordFile)) {
        setPassword();
      }
      postmaster = startPatiently();
    } catch (IOException e) {
      throw new DatabaseRefusal(
          "PostgreSQL did not start on " + folder + ":\n" + e.getMessage(),
          "Cure what it says, or name a PostgreSQL 15 or newer with spring.datasource.url",
          e);
    }
    Thread.ofVirtual().name("database-watch").start(this::watch);
    // a program that is told to end while it starts closes nothing of what it began
    SpringApplication.getShutdownHandlers().add(this::closeQuietly);
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=%s".formatted(port, NAME, NAME);
  }

  String user() {
    return NAME;
  }

  String password() throws IOException {
    return Files.readString(passwordFile);
  }

  @Override
  public void close() throws IOException {
    closing = true;
    synchronized (this) {
      if (postmaster != null) {
        stop(postmaster);
        postmaster = null;
      }
    }
  }

  void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      log.warn("PostgreSQL was not stopped; the next start will do it", e);
    }
  }

  /** Made beside its place and moved there whole: a kill leaves a database or none. */
  private void make() throws IOException {
    log.info("Making a database in {}", folder);
    var data = folder.resolveSibling(".");
    try (var halfMade = Files.newDirectoryStream(data, "postgres.new*")) {
      for (var each : halfMade) {
        FileSystemUtils.deleteRecursively(each);
      }
    }
    var making = Files.createTempDirectory(data, "postgres.new");
    user.give(making);
    must(
        program.run(
            "initdb",
            List.of(
                "--pgdata=" + making,
                "--encoding=UTF8",
                // the same letters and order on every machine, whatever its LANG
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--username=postgres",
                "--auth=reject"),
            ""));
    write(making.resolve("pg_hba.conf"), "host all,replication all 127.0.0.1/32 scram-sha-256\n");
    tell(making, "create role mhpss login", "create database mhpss owner mhpss");
    Files.deleteIfExists(passwordFile);
    Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private void setPassword() throws IOException {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    var password = Base64.getUrlEncoder().encodeToString(random);
    tell(
        folder,
        "alter role mhpss password '" + password + "'",
        "alter role postgres password '" + password + "'");
    write(passwordFile, password);
  }

  /** Says something to a database on which no server runs: there is no door yet, so no password. */
  private void tell(Path database, String... statements) throws IOException {
    var ending =
        program.run(
            "postgres",
            List.of("--single", "-D", database.toString(), "postgres"),
            String.join("\n", statements) + "\n");
    must(ending);
    if (ending.words().contains("ERROR:")) {
      throw new IOException(ending.words());
    }
  }

  /** Tries more than once: somebody may take our port, or something killed may still be ending. */
  private synchronized Postmaster startPatiently() throws IOException {
    for (var attempt = 1; ; attempt++) {
      if (postmaster == null) {
        port = settings.port() == 0 ? freePort() : settings.port();
      }
      endWhatAKillLeft();
      try {
        return start();
      } catch (IOException e) {
        if (attempt == TRIES) {
          throw e;
        }
        log.debug("PostgreSQL did not start at once", e);
        pause();
      }
    }
  }

  private Postmaster start() throws IOException {
    write(folder.resolve("postgresql.conf"), configuration());
    var serverLog = folder.resolve("server.log");
    if (Files.exists(serverLog) && Files.size(serverLog) > LARGEST_LOG) {
      Files.move(
          serverLog, folder.resolve("server.log.before"), StandardCopyOption.REPLACE_EXISTING);
    }
    var said = Files.exists(serverLog) ? Files.size(serverLog) : 0;
    // a long time, since it first makes good what a crash interrupted
    var ending = control("start", "--timeout=900", "--log=" + serverLog);
    var running = Postmaster.named(folder);
    if (!ending.good() || running.isEmpty()) {
      throw new IOException(ending.words() + "\n" + since(said, serverLog));
    }
    return running.get();
  }

  private String configuration() {
    var all = new TreeMap<>(settings.complete());
    all.put("port", Integer.toString(port));
    all.put("listen_addresses", "127.0.0.1");
    all.put("unix_socket_directories", "");
    all.put("cluster_name", cluster);
    all.put("allow_alter_system", "off");
    return all.entrySet().stream()
        .map(each -> each.getKey() + " = '" + each.getValue().replace("'", "''") + "'\n")
        .collect(joining("", "# Written at each start: change mhpss.database.settings.*\n", ""));
  }

  /** Stops a server whose network was killed, and ends what a killed server left running. */
  private void endWhatAKillLeft() throws IOException {
    var named = Postmaster.named(folder);
    if (named.isPresent() && named.get().lives()) {
      log.warn("Stopping PostgreSQL (process {}), which outlived its network", named.get().pid());
      stop(named.get());
    }
    var began = System.nanoTime();
    for (var left = left(); !left.isEmpty(); pause(), left = left()) {
      var waited = Duration.ofNanos(System.nanoTime() - began);
      if (waited.compareTo(PATIENCE.multipliedBy(2)) > 0) {
        throw new IOException("Processes of a killed PostgreSQL do not end: " + left);
      } else if (waited.compareTo(PATIENCE) > 0) {
        left.forEach(ProcessHandle::destroyForcibly);
      }
    }
    if (named.isPresent() && named.get().isNowAnother()) {
      // PostgreSQL would take that process for a server, and not start beside it
      Files.deleteIfExists(Postmaster.file(folder));
    }
  }

  /** They end by themselves when they notice, but not in the middle of a long query. */
  private List<ProcessHandle> left() {
    return Postmaster.orphans(cluster).toList();
  }

  private void stop(Postmaster running) throws IOException {
    for (var mode : List.of("--mode=fast", "--mode=immediate")) {
      if (control("stop", mode, "--timeout=30").good() || !running.lives()) {
        return;
      }
    }
    running.kill();
  }

  private void watch() {
    for (var wait = GLANCE; !closing; LockSupport.parkNanos(wait.toNanos())) {
      var watched = postmaster;
      wait = watched == null || watched.lives() || startAgain(watched) ? GLANCE : PATIENCE;
    }
  }

  /** On the same port, so that the pool finds it without help. */
  private synchronized boolean startAgain(Postmaster ended) {
    if (closing) {
      return true;
    }
    log.warn("PostgreSQL (process {}) has ended; starting it again", ended.pid());
    try {
      postmaster = startPatiently();
      log.info("PostgreSQL runs again");
      return true;
    } catch (IOException e) {
      log.error("PostgreSQL did not start again; the next try is in {}", PATIENCE, e);
      return false;
    }
  }

  private DatabaseProgram.Ending control(String what, String... how) throws IOException {
    var arguments = new ArrayList<>(List.of(what, "--wait", "--pgdata=" + folder));
    arguments.addAll(List.of(how));
    return program.run("pg_ctl", arguments, "");
  }

  private static void must(DatabaseProgram.Ending ending) throws IOException {
    if (!ending.good()) {
      throw new IOException(ending.words());
    }
  }

  /** Whole or not at all, and on the disk when this returns. */
  private void write(Path file, String text) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(beside, options, DataFolder.PRIVATE_FILE)) {
      channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
      channel.force(true);
    }
    if (!file.equals(passwordFile)) {
      user.give(beside);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String since(long said, Path serverLog) throws IOException {
    if (!Files.exists(serverLog)) {
      return "";
    }
    try (var in = FileChannel.open(serverLog).position(said)) {
      return new String(Channels.newInputStream(in).readAllBytes(), UTF_8);
    }
  }

  /** Below the range from which systems lend ports to outgoing connections. */
  private static int freePort() throws IOException {
    while (true) {
      var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
        return socket.getLocalPort();
      } catch (BindException e) {
        log.debug("Port {} is taken", port, e);
      }
    }
  }

  private static void pause() {
    LockSupport.parkNanos(GLANCE.toNanos());
  }
}
