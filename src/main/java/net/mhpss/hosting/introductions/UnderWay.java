package net.mhpss.hosting.introductions;

import java.time.Clock;
import java.time.OffsetDateTime;
import net.mhpss.hosting.WaitsForHosts;
import net.mhpss.web.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says on the desk how many introductions are under way: by the clock, whatever was answered. */
@Component
@Order(60)
class UnderWay implements WaitsForHosts {
  private final JdbcClient db;
  private final Clock clock;

  UnderWay(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public String path() {
    return "/desk/introductions";
  }

  @Override
  public String key() {
    return "introductions.desk";
  }

  @Override
  public int waiting(Reader.Member host) {
    return db.sql(
            """
            select count(*)
              from introductions i
             where i.host_id = :host
               and i.until > :now
               and not exists (select from introduction_openings o where o.introduction_id = i.id)
            """)
        .param("host", host.id())
        .param("now", OffsetDateTime.now(clock))
        .query(Integer.class)
        .single();
  }
}
