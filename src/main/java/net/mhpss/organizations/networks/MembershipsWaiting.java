package net.mhpss.organizations.networks;

import net.mhpss.hosting.WaitsForHosts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on a host's desk how many memberships wait for somebody to stand in. */
@Component
@Order(15)
class MembershipsWaiting implements WaitsForHosts {
  @Override
  public String path() {
    return "/organizations/memberships";
  }

  @Override
  public String key() {
    return "organizations.for-hosts";
  }

  @Override
  public String counting() {
    return """
    select count(*)
      from (select
              from network_proposal p
             where not (select exists (select from organization_managers
                                        where organization_id = p.to_id))   -- few wait: each by key
             limit 100) few
    """;
  }
}
