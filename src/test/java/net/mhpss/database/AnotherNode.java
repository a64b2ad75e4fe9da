package net.mhpss.database;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another node of the network would write with: this one hears of it by PostgreSQL alone. */
public final class AnotherNode {
  private AnotherNode() {}

  public static ChangeLog changes(JdbcClient db) {
    return new ChangeLog(db, new DefaultListableBeanFactory().getBeanProvider(WhenChanged.class));
  }
}
