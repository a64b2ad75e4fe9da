package net.mhpss.organizations.claims;

import net.mhpss.hosting.WaitsForHosts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on a host's desk how many claims wait. */
@Component
@Order(10)
class ClaimsWaiting implements WaitsForHosts {
  @Override
  public String path() {
    return "/organizations/claims";
  }

  @Override
  public String key() {
    return "organizations.claims";
  }

  @Override
  public String counting() {
    return """
    select count(*)
      from (select
              from organization_claims c
             where (select not m.safe from member_card m where m.id = c.member_id)   -- few wait: each by key
             limit 100) few
    """;
  }
}
