package net.mhpss;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the network asks the database while it answers requests: every statement that goes through
 * Spring, as all of ours do, told by its own log.
 */
public final class Statements extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private Statements() {}

  /** Hears from now on. */
  public static Statements heard() {
    var statements = new Statements();
    statements.setContext(statements.log.getLoggerContext());
    statements.start();
    statements.log.setLevel(Level.DEBUG);
    statements.log.setAdditive(false);
    statements.log.addAppender(statements);
    return statements;
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (event.getThreadName().startsWith("tomcat-handler")
        && event.getFormattedMessage().startsWith("Executing ")
        && event.getFormattedMessage().contains("[")) {
      heard.add(event.getFormattedMessage());
    }
  }

  /** Those heard so far. */
  public List<String> all() {
    return heard;
  }

  @Override
  public void close() {
    log.detachAppender(this);
    log.setAdditive(true);
    log.setLevel(null);
  }
}
