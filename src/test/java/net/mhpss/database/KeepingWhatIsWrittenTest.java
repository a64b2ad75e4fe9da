package net.mhpss.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

class KeepingWhatIsWrittenTest {
  private static final Path DATA = Path.of("target/own-data");

  private DataFolder data;
  private EmbeddedDatabase own;

  @BeforeAll
  static void nothingIsThereYet() throws IOException {
    FileSystemUtils.deleteRecursively(DATA.resolve("postgres"));
  }

  @BeforeEach
  void theNetworkStarts() {
    start(Map.of());
  }

  @AfterEach
  void theNetworkStops() throws IOException {
    own.close();
    data.close();
  }

  @Test
  void everyWriteIsOnTheDiskBeforeItIsAcknowledged() throws IOException {
    assertThat(setting("fsync")).isEqualTo("on");
    assertThat(setting("synchronous_commit")).isEqualTo("on");
    assertThat(setting("full_page_writes")).isEqualTo("on");
    assertThat(setting("data_checksums")).isEqualTo("on");
  }

  @Test
  void nobodyComesInWithoutThePassword() throws IOException {
    assertThatThrownBy(() -> DriverManager.getConnection(own.url(), "mhpss", "guess"))
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(() -> DriverManager.getConnection(own.url(), "postgres", "postgres"))
        .hasMessageContaining("password authentication failed");
    assertThat(DATA.resolve("postgres/pg_hba.conf")).content().doesNotContain("trust");
    assertThat(one("select rolsuper::text from pg_roles where rolname = current_user"))
        .isEqualTo("false");
  }

  @Test
  void nobodyElseOnTheMachineReadsIt() throws IOException {
    assertThat(mode("postgres")).isEqualTo("rwx------");
    assertThat(mode("postgres.password")).isEqualTo("rw-------");
    assertThat(mode("lock")).isEqualTo("rw-------");
    assertThat(mode("postgres/postgresql.conf")).isEqualTo("rw-------");
    assertThat(mode("postgres/server.log")).isEqualTo("rw-------");
  }

  @Test
  void nobodyReachesItFromAnotherMachine() throws IOException {
    assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(DATA.resolve("postgres/postgresql.conf"))
        .content()
        .contains("unix_socket_directories = ''");
  }

  @Test
  void lettersAreTheSameOnEveryMachine() throws IOException {
    assertThat(one("select lower('ÉÑÇΩЖ')")).isEqualTo("éñçωж");
    assertThat(one("select 'é' collate \"und-x-icu\" < 'z'")).isEqualTo("t");
  }

  @Test
  void whatWasWrittenIsThereAfterAStop() throws IOException {
    db().sql("create table entries as select 'kept' as entry").update();
    restart(Map.of());
    assertThat(one("select entry from entries")).isEqualTo("kept");
  }

  @Test
  void anOperatorGivesItMoreMemory() throws IOException {
    restart(Map.of("work-mem", "11MB", "shared_buffers", "128MB"));
    assertThat(setting("work_mem")).isEqualTo("11MB");
    assertThat(setting("shared_buffers")).isEqualTo("128MB");
  }

  @Test
  void nobodyTradesSafetyForSpeed() {
    assertThatThrownBy(() -> restart(Map.of("fsync", "off")))
        .isInstanceOf(DatabaseRefusal.class)
        .hasMessage("The database setting fsync cannot be changed.");
  }

  @Test
  void aWrongSettingIsNamed() {
    assertThatThrownBy(() -> restart(Map.of("work_mem", "much")))
        .isInstanceOf(DatabaseRefusal.class)
        .hasMessageContaining("invalid value for parameter \"work_mem\": \"much\"");
  }

  @Test
  void aLostPasswordIsReplaced() throws IOException {
    var lost = own.password();
    own.close();
    Files.delete(DATA.resolve("postgres.password"));
    restart(Map.of());
    assertThat(own.password()).isNotEqualTo(lost);
    assertThat(one("select 'in'")).isEqualTo("in");
  }

  @Test
  void anotherProcessWithTheNumberOfADeadServerIsLeftAlone() throws IOException {
    own.close();
    var pidFile = DATA.resolve("postgres/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + DATA.toRealPath() + "\n");
    restart(Map.of());
    assertThat(one("select 'in'")).isEqualTo("in");
  }

  @Test
  void aKilledServerComesBackAndThePoolFindsIt() throws IOException {
    try (var pool = new HikariDataSource()) {
      pool.setJdbcUrl(own.url());
      pool.setUsername(own.user());
      pool.setPassword(own.password());
      pool.setConnectionTimeout(5_000);
      var db = JdbcClient.create(pool);
      db.sql("create table pages as select 'kept' as entry").update();
      var killed = server();
      killed.kill();
      await()
          .atMost(Duration.ofMinutes(1))
          .ignoreExceptions()
          .untilAsserted(
              () -> {
                assertThat(server()).isNotEqualTo(killed);
                assertThat(db.sql("select entry from pages").query(String.class).single())
                    .isEqualTo("kept");
              });
    }
  }

  private void restart(Map<String, String> settings) throws IOException {
    own.close();
    data.close();
    start(settings);
  }

  private void start(Map<String, String> settings) {
    data = new DataFolder(DATA);
    own = new EmbeddedDatabase(data, new DatabaseSettings(0, settings));
  }

  private Postmaster server() throws IOException {
    return Postmaster.named(data.path().resolve("postgres")).orElseThrow();
  }

  private String setting(String name) throws IOException {
    return one("show " + name);
  }

  private String one(String question) throws IOException {
    return db().sql(question).query(String.class).single();
  }

  private JdbcClient db() throws IOException {
    return JdbcClient.create(new DriverManagerDataSource(own.url(), own.user(), own.password()));
  }

  private static String mode(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA.resolve(file)));
  }
}
