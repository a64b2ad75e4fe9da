package net.mhpss;

import java.util.List;
import net.mhpss.database.WhenChanged;
import net.mhpss.suggestions.ForgottenCrowds;
import net.mhpss.web.ForgottenFailures;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays the shared cast anew before each test: one file a room, in the order of the rooms, in one
 * transaction.
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

  @Override
  public void beforeEach(ExtensionContext test) {
    var house = SpringExtension.getApplicationContext(test);
    var database = house.getBean(javax.sql.DataSource.class);
    new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> {
              var connection = DataSourceUtils.getConnection(database);
              for (var room : ROOMS) {
                var cast = new ClassPathResource("demo/cast/" + room + ".sql");
                if (cast.exists()) {
                  ScriptUtils.executeSqlScript(connection, cast);
                }
              }
            });
    house.getBeanProvider(WhenChanged.class).forEach(WhenChanged::somethingChanged);
    ForgottenCrowds.in(house);
    ForgottenFailures.in(house);
  }
}
