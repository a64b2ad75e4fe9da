package net.mhpss;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for the tests of one room alone: each room has a database with its own tables
 * and no others.
 */
public final class RoomDatabase {
  private static final Map<String, DataSource> rooms = new HashMap<>();

  private RoomDatabase() {}

  /** The database of a room, made at first asking; the server ends with the tests. */
  public static synchronized DataSource of(String room) {
    return rooms.computeIfAbsent(room, RoomDatabase::open);
  }

  private static DataSource open(String room) {
    var postgres = Server.POSTGRES;
    var pool = new HikariDataSource();
    pool.setPoolName(room);
    pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + room);
    Flyway.configure()
        .dataSource(pool)
        .schemas(room)
        .locations("classpath:db/migration/" + room)
        .load()
        .migrate();
    return pool;
  }

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(
                Path.of("target/postgres-program").toAbsolutePath().toFile())
            .start();
      } catch (IOException noDatabase) {
        throw new UncheckedIOException(noDatabase);
      }
    }
  }
}
