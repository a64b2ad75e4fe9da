package net.mhpss.taxonomy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import net.mhpss.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that has never seen the network: the only way to watch a first start. */
final class FreshDatabase implements AutoCloseable {
  private final HikariDataSource source;
  final JdbcClient db;
  final Terms terms;
  final Countries countries;
  final Languages languages;
  final Vocabularies vocabularies;

  FreshDatabase(String name) {
    source = TestDatabase.empty(name);
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/taxonomy")
        .load()
        .migrate();
    db = JdbcClient.create(source);
    terms = new Terms(db);
    countries = new Countries(db);
    languages = new Languages(db);
    vocabularies =
        new Vocabularies(new NamedParameterJdbcTemplate(source), terms, countries, languages);
  }

  /** What a start does before the web server accepts anyone. */
  void start(FirstLoad... loads) {
    var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    new FirstLoads(List.of(loads), db, transactions).bring();
  }

  @Override
  public void close() {
    source.close();
  }
}
