package net.mhpss.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class NamingAnotherDatabaseTest {
  @TempDir Path data;

  @Test
  void theNamedOneIsUsedAndNoneOfOurOwnIsMade() {
    try (var other = TestDatabase.empty("named");
        var network =
            start(other.getJdbcUrl(), other.getUsername(), String.valueOf(other.getPassword()))) {
      var db = network.getBean(JdbcClient.class);
      assertThat(db.sql("select current_database()").query(String.class).single())
          .isEqualTo("named");
      assertThat(network.getBean(HikariDataSource.class).getConnectionTimeout()).isEqualTo(5_000);
      assertThat(data.resolve("postgres")).doesNotExist();
    }
  }

  @Test
  void oneThatDoesNotAnswerIsSaidInPlainWordsAndNoSecrets() {
    var away = "jdbc:postgresql://127.0.0.1:1/away";
    assertThat(saidOf(() -> start(away + "?password=secret", "me", "secret")))
        .startsWith("The database " + away + " does not let us in: ")
        .doesNotContain("secret");
  }

  @Test
  void oneThatIsTooOldIsRefused() {
    var old = new DatabaseAddress("jdbc:postgresql://db/network", "me", "secret");
    assertThat(saidOf(() -> DatabaseChoice.demand(old, "PostgreSQL", 14, "14.22")))
        .isEqualTo(
            "The network needs PostgreSQL 15 or newer;"
                + " jdbc:postgresql://db/network is PostgreSQL 14.22.");
  }

  @Test
  void oneOfAnotherMakeIsRefused() {
    var other = new DatabaseAddress("jdbc:h2:mem:network", null, null);
    assertThat(saidOf(() -> DatabaseChoice.demand(other, "H2", 42, "42.0"))).contains("is H2 42.0");
  }

  private ConfigurableApplicationContext start(String url, String user, String password) {
    return new SpringApplicationBuilder(Diary.class)
        .web(WebApplicationType.NONE)
        .run(
            "--mhpss.data=" + data,
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user,
            "--spring.datasource.password=" + password);
  }

  /** What whoever starts it reads. */
  private static String saidOf(ThrowingCallable start) {
    var analysis = new DatabaseRefusalAnalyzer().analyze(catchThrowable(start));
    return requireNonNull(analysis, "not a refusal").getDescription();
  }
}
