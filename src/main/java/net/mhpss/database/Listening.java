package net.mhpss.database;

import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from PostgreSQL what other nodes have committed, and passes it on to every {@link
 * WhenChanged}.
 */
@Component
class Listening implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Listening.class);
  private static final int WAIT_MILLIS = 5_000;

  private final DataSource database;
  private final ObjectProvider<WhenChanged> listeners;
  private volatile boolean running;

  Listening(DataSource database, ObjectProvider<WhenChanged> listeners) {
    this.database = database;
    this.listeners = listeners;
  }

  @Override
  public void start() {
    running = true;
    // a platform thread: it blocks in the driver for its whole life
    Thread.ofPlatform().daemon().name("listening").start(this::listen);
  }

  private void listen() {
    while (running) {
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        statement.execute("listen " + ChangeLog.CHANNEL);
        tell(); // whatever was missed while not listening
        hear(connection.unwrap(PGConnection.class));
      } catch (SQLException lost) {
        if (running) {
          log.info("Not hearing from PostgreSQL, trying again: {}", lost.getMessage());
          LockSupport.parkNanos(500_000_000);
        }
      }
    }
  }

  private void hear(PGConnection connection) throws SQLException {
    while (running) {
      var heard = connection.getNotifications(WAIT_MILLIS);
      if (heard != null && heard.length > 0) {
        tell();
      }
    }
  }

  private void tell() {
    listeners.forEach(WhenChanged::somethingChanged);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
