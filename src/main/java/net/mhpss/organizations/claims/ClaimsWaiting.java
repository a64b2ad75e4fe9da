package net.mhpss.organizations.claims;

import net.mhpss.hosting.WaitsForHosts;
import net.mhpss.web.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on a host's desk how many claims wait. */
@Component
@Order(10)
class ClaimsWaiting implements WaitsForHosts {
  private final Claims claims;

  ClaimsWaiting(Claims claims) {
    this.claims = claims;
  }

  @Override
  public String path() {
    return "/organizations/claims";
  }

  @Override
  public String key() {
    return "organizations.claims";
  }

  @Override
  public int waiting(Reader.Member host) {
    return claims.count();
  }
}
