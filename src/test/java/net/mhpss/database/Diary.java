package net.mhpss.database;

import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The smallest program on our database: four hands write, and tell what was acknowledged. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseChoice.class)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class
})
class Diary {
  static final String READY = "ready";
  static final String KEPT = "kept ";

  static void main(String[] args) {
    var diary = new SpringApplicationBuilder(Diary.class).web(WebApplicationType.NONE).run(args);
    var db = diary.getBean(JdbcClient.class);
    db.sql("create table if not exists entries (id bigint generated always as identity)").update();
    say(READY);
    for (var hand = 0; hand < 4; hand++) {
      new Thread(() -> write(db)).start();
    }
  }

  static boolean isKept(String line) {
    return line.startsWith(KEPT);
  }

  private static void write(JdbcClient db) {
    while (true) {
      // room for others on the machine that tests it
      LockSupport.parkNanos(2_000_000);
      try {
        var id =
            db.sql("insert into entries default values returning id").query(Long.class).single();
        say(KEPT + id);
      } catch (DataAccessException e) {
        say("not kept: " + e.getMessage());
      }
    }
  }

  private static void say(String line) {
    synchronized (System.out) {
      System.out.println(line);
      System.out.flush();
    }
  }
}
