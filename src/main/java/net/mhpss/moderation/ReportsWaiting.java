package net.mhpss.moderation;

import net.mhpss.hosting.WaitsForHosts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on a host's desk how many reports nobody looks into yet. */
@Component
@Order(1)
class ReportsWaiting implements WaitsForHosts {
  @Override
  public String path() {
    return "/moderation";
  }

  @Override
  public String key() {
    return "moderation.title";
  }

  @Override
  public String counting() {
    return """
    select count(*)
      from (select
              from reports r
             where r.member_id <> :worker
               and r.reporter_id is distinct from :worker
               and r.waits
             limit 100) few
    """;
  }
}
