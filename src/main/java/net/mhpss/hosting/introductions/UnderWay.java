package net.mhpss.hosting.introductions;

import net.mhpss.hosting.WaitsForHosts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says on the desk how many introductions are under way: by the clock, whatever was answered. There
 * is nothing for a host to do about one, so it is a number and no row.
 */
@Component
@Order(60)
class UnderWay implements WaitsForHosts {
  @Override
  public String path() {
    return "/desk/introductions";
  }

  @Override
  public String key() {
    return "introductions.desk";
  }

  @Override
  public String counting() {
    return """
    select count(*)
      from (select
              from introductions i
             where i.host_id = :worker
               and i.until > statement_timestamp()
               and not exists (select from introduction_openings o where o.introduction_id = i.id)
             limit 100) few
    """;
  }
}
