package net.mhpss.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empty databases for the tests of one room alone, all on one PostgreSQL, which is started as the
 * product starts it and ends with the tests.
 */
public final class TestDatabase {
  private TestDatabase() {}

  /** A database of this name, emptied if there was one before. */
  public static HikariDataSource empty(String name) {
    try (var all = open("postgres", "postgres")) {
      var db = JdbcClient.create(all);
      db.sql("drop database if exists \"" + name + "\" with (force)").update();
      db.sql("create database \"" + name + "\" owner mhpss").update();
    }
    return open(name, "mhpss");
  }

  /** Closes secrets with a key that is always the same. */
  public static Seal seal() {
    return new Seal(null, "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
  }

  private static HikariDataSource open(String database, String user) {
    var pool = new HikariDataSource();
    pool.setPoolName(database);
    pool.setMaximumPoolSize(8);
    pool.setMinimumIdle(1);
    pool.setJdbcUrl(Server.OWN.url().replace("/mhpss?", "/" + database + "?"));
    pool.setUsername(user);
    try {
      pool.setPassword(Server.OWN.password());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pool;
  }

  private static final class Server {
    static final EmbeddedDatabase OWN = start();

    private static EmbeddedDatabase start() {
      var own =
          new EmbeddedDatabase(
              new DataFolder(Path.of("target/room-tests")), new DatabaseSettings(0, Map.of()));
      Runtime.getRuntime().addShutdownHook(new Thread(own::closeQuietly));
      return own;
    }
  }
}
