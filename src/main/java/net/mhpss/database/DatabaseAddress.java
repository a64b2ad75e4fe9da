package net.mhpss.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database answers, and to whom: what Spring Boot makes the connection pool from. */
record DatabaseAddress(String jdbcUrl, @Nullable String username, @Nullable String password)
    implements JdbcConnectionDetails {
  @Override
  public String getJdbcUrl() {
    return jdbcUrl;
  }

  @Override
  public @Nullable String getUsername() {
    return username;
  }

  @Override
  public @Nullable String getPassword() {
    return password;
  }

  /** Without what may be secret in it. */
  @Override
  public String toString() {
    return jdbcUrl.replaceFirst("\\?.*", "");
  }
}
