package net.mhpss.moderation;

import net.mhpss.hosting.WaitsForHosts;
import net.mhpss.web.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on a host's desk how many reports nobody looks into yet. */
@Component
@Order(1)
class ReportsWaiting implements WaitsForHosts {
  private final Reports reports;

  ReportsWaiting(Reports reports) {
    this.reports = reports;
  }

  @Override
  public String path() {
    return "/moderation";
  }

  @Override
  public String key() {
    return "moderation.title";
  }

  @Override
  public int waiting(Reader.Member host) {
    return reports.unclaimed(host);
  }
}
