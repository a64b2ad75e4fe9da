package net.mhpss.database;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The PostgreSQL that {@code spring.datasource.url} names, or one of our own where none is named.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSourceProperties.class)
class DatabaseChoice {
  private static final int OLDEST = 15;

  @Bean
  DataFolder dataFolder(EarlyStart early) {
    return early.folder();
  }

  @Bean
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      matchIfMissing = true,
      havingValue = "embedded")
  EmbeddedDatabase embeddedDatabase(DataFolder data, EarlyStart early) {
    return early.database();
  }

  @Bean
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      matchIfMissing = true,
      havingValue = "embedded")
  JdbcConnectionDetails ownDatabase(EmbeddedDatabase own) throws IOException {
    return new DatabaseAddress(own.url(), own.user(), own.password());
  }

  @Bean
  @ConditionalOnMissingBean
  JdbcConnectionDetails namedDatabase(DataFolder data, DataSourceProperties named) {
    var address =
        new DatabaseAddress(
            named.determineUrl(), named.determineUsername(), named.determinePassword());
    try (var connection =
        DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password())) {
      var database = connection.getMetaData();
      demand(
          address,
          database.getDatabaseProductName(),
          database.getDatabaseMajorVersion(),
          database.getDatabaseProductVersion());
      return address;
    } catch (SQLException e) {
      throw new DatabaseRefusal(
          "The database " + address + " does not let us in: " + e.getMessage(),
          "See that it runs, and that spring.datasource.url, .username and .password are right",
          e);
    }
  }

  static void demand(DatabaseAddress address, String product, int major, String version) {
    if (!product.equals("PostgreSQL") || major < OLDEST) {
      throw new DatabaseRefusal(
          "The network needs PostgreSQL %d or newer; %s is %s %s."
              .formatted(OLDEST, address, product, version),
          "Name a newer one with spring.datasource.url, or none, to use one of our own");
    }
  }
}
