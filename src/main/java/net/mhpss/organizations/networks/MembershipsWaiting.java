package net.mhpss.organizations.networks;

import net.mhpss.hosting.WaitsForHosts;
import net.mhpss.web.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on a host's desk how many memberships wait for somebody to stand in. */
@Component
@Order(15)
class MembershipsWaiting implements WaitsForHosts {
  private final NetworkMemberships memberships;

  MembershipsWaiting(NetworkMemberships memberships) {
    this.memberships = memberships;
  }

  @Override
  public String path() {
    return "/organizations/memberships";
  }

  @Override
  public String key() {
    return "organizations.for-hosts";
  }

  @Override
  public int waiting(Reader.Member host) {
    return memberships.countForHosts();
  }
}
