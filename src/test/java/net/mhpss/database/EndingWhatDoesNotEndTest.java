package net.mhpss.database;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What asks the database for more than it can do is ended, and does not hold up everybody else. */
@NetworkTest
class EndingWhatDoesNotEndTest {
  @Autowired JdbcClient db;

  @Test
  void everyConnectionEndsAStatementAfterAMinute() {
    assertThat(db.sql("show statement_timeout").query(String.class).single()).isEqualTo("1min");
  }
}
