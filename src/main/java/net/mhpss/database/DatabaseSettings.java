package net.mhpss.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may say about the PostgreSQL that we start ourselves: a fixed port ({@code
 * mhpss.database.port}, else any free one) and any of its settings ({@code
 * mhpss.database.settings.shared_buffers}).
 */
@ConfigurationProperties("mhpss.database")
record DatabaseSettings(@DefaultValue("0") int port, @DefaultValue Map<String, String> settings) {
  /** What was acknowledged survives a crash: nobody may trade this for speed. */
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  /** Ours to say, since we find, reach and guard the server by them. */
  private static final Set<String> OURS =
      Set.of("port", "listen_addresses", "unix_socket_directories", "cluster_name", "hba_file");

  /** For two cores that are shared with Java, and at most 1 GB of memory. */
  private static final Map<String, String> SMALL_MACHINE =
      Map.ofEntries(
          Map.entry("shared_buffers", "256MB"),
          Map.entry("effective_cache_size", "768MB"),
          Map.entry("work_mem", "8MB"),
          Map.entry("maintenance_work_mem", "64MB"),
          Map.entry("max_connections", "60"),
          Map.entry("max_wal_size", "1GB"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("jit", "off"),
          // readers are many and cores are few: one query, one process
          Map.entry("max_parallel_workers_per_gather", "0"),
          Map.entry("max_parallel_maintenance_workers", "0"),
          Map.entry("idle_in_transaction_session_timeout", "5min"),
          // a row that breaks a constraint is ours to report; its words may be personal
          Map.entry("log_min_messages", "log"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"));

  DatabaseSettings {
    var named = new LinkedHashMap<String, String>();
    settings.forEach((name, value) -> named.put(name.replace('-', '_'), value));
    settings = named;
  }

  /** Everything that {@code postgresql.conf} says, in a settled order. */
  Map<String, String> complete() {
    var all = new TreeMap<>(SMALL_MACHINE);
    all.putAll(settings);
    for (var name : settings.keySet()) {
      if (OURS.contains(name) || DURABLE.containsKey(name)) {
        throw new DatabaseRefusal(
            "The database setting " + name + " cannot be changed.",
            "Take mhpss.database.settings." + name + " out of the configuration.");
      }
    }
    all.putAll(DURABLE);
    return all;
  }
}
