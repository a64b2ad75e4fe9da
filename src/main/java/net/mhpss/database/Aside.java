package net.mhpss.database;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A few connections beside the others, for what is to stay although the request that does it is
 * undone. Whoever is here may hold one of the others, and never waits for a second of those: if
 * each request did, as many as there are connections would wait for each other.
 */
@Component
public final class Aside implements AutoCloseable {
  private static final int CONNECTIONS = 4;

  private final HikariDataSource few;
  private final JdbcClient db;
  private final TransactionTemplate transaction;

  Aside(DataSource many) throws SQLException {
    var settings = new HikariConfig();
    many.unwrap(HikariDataSource.class).copyStateTo(settings);
    settings.setPoolName("aside");
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setMinimumIdle(1);
    few = new HikariDataSource(settings);
    db = JdbcClient.create(few);
    transaction = new TransactionTemplate(new JdbcTransactionManager(few));
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Does this for good, in a short transaction of its own that waits for nothing else. */
  public <T> T forGood(Function<JdbcClient, T> work) {
    return requireNonNull(transaction.execute(status -> work.apply(db)));
  }

  @Override
  public void close() {
    few.close();
  }
}
