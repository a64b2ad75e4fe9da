package net.mhpss;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings each room's tables to where this version expects them, what others stand on first. Keeps
 * the same histories as Modulith's runtime, which would read every class at each start to find this
 * order; and wakes Flyway only when a file has come since.
 */
@Component
class Migrations implements InitializingBean {
  /** Every room with tables, those it stands on before it: {@code ModulesTest} looks. */
  static final List<String> ROOMS =
      List.of(
          "database",
          "jobs",
          "web",
          "taxonomy",
          "files",
          "mail",
          "members",
          "demo",
          "inbound",
          "messages",
          "visits",
          "hosting",
          "moderation",
          "contact",
          "organizations",
          "groups",
          "discussions",
          "following",
          "governance",
          "library",
          "suggestions",
          "notices");

  private static final String FOLDER = "db/migration/";

  private final DataSource database;
  private final ResourceLoader resources;

  Migrations(DataSource database, ResourceLoader resources) {
    this.database = database;
    this.resources = resources;
  }

  @Override
  public void afterPropertiesSet() {
    var db = JdbcClient.create(database);
    var files = files();
    if (files.equals(filesBroughtIn(db))) {
      return;
    }
    ROOMS.forEach(this::migrate);
    db.sql("update migrations set files = :files").param("files", files).update();
  }

  private void migrate(String room) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:" + FOLDER + room)
        .table("flyway_schema_history_" + room)
        // a room that comes later finds the tables of the others
        .baselineOnMigrate(true)
        .baselineVersion("0")
        // a room's migrations are written side by side: each stands on its own, whichever lands
        // first
        .outOfOrder(true)
        .load()
        .migrate();
  }

  /** Tells Spring that whoever asks the database waits for this. */
  static final class Detector extends AbstractBeansOfTypeDatabaseInitializerDetector {
    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
      return Set.of(Migrations.class);
    }
  }

  private static String filesBroughtIn(JdbcClient db) {
    var known =
        db.sql("select to_regclass('migrations') is not null").query(Boolean.class).single();
    return known ? db.sql("select files from migrations").query(String.class).single() : "";
  }

  /** All files in one sum, names and words: it differs as soon as one of them does. */
  private String files() {
    var sum = new CRC32C();
    try {
      for (var file :
          ResourcePatternUtils.getResourcePatternResolver(resources)
              .getResources("classpath*:" + FOLDER + "*/*")) {
        sum.update(String.valueOf(file.getFilename()).getBytes(UTF_8));
        sum.update(file.getContentAsByteArray());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Long.toHexString(sum.getValue());
  }
}
