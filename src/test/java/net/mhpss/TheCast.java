package net.mhpss;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import net.mhpss.database.WhenChanged;
import net.mhpss.suggestions.ForgottenCrowds;
import net.mhpss.web.ForgottenFailures;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays the shared cast anew before each test: one file a room, in the order of the rooms, in one
 * transaction and, since it is done some thousand times, in one message to the database.
 */
class TheCast implements BeforeEachCallback {
  static final List<String> ROOMS =
      List.of(
          "web",
          "members",
          "visits",
          "organizations",
          "hosting",
          "messages",
          "groups",
          "library",
          "discussions",
          "moderation",
          "notices",
          "contact",
          "governance",
          "search");

  private static final String CAST =
      ROOMS.stream()
          .map(room -> new ClassPathResource("demo/cast/" + room + ".sql"))
          .filter(ClassPathResource::exists)
          .map(TheCast::words)
          .collect(joining("\n"));

  @Override
  public void beforeEach(ExtensionContext test) {
    var house = SpringExtension.getApplicationContext(test);
    var database = house.getBean(javax.sql.DataSource.class);
    new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> {
              try (var everybody = DataSourceUtils.getConnection(database).createStatement()) {
                everybody.execute(CAST);
              } catch (SQLException refused) {
                throw new IllegalStateException(refused);
              }
            });
    house.getBeanProvider(WhenChanged.class).forEach(WhenChanged::somethingChanged);
    ForgottenCrowds.in(house);
    ForgottenFailures.in(house);
  }

  private static String words(ClassPathResource file) {
    try {
      return file.getContentAsString(UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
