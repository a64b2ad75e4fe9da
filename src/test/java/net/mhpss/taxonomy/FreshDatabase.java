package net.mhpss.taxonomy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A PostgreSQL that has never seen the network: the only way to watch a first start. */
final class FreshDatabase implements AutoCloseable {
  private final EmbeddedPostgres postgres;
  private final DataSource source;
  final JdbcClient db;
  final Terms terms;
  final Countries countries;
  final Languages languages;
  final Vocabularies vocabularies;

  FreshDatabase() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("encoding", "UTF8")
            .start();
    source = postgres.getPostgresDatabase();
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
  public void close() throws IOException {
    postgres.close();
  }
}
