package net.mhpss.organizations.networks;

import java.util.List;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.OrganizationSection;
import net.mhpss.web.Address;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on an organization's page who is a member of whom. */
@Component
@Order(50)
class NetworksOnPages implements OrganizationSection {
  private static final int SHOWN = 20;
  private static final Address FIRST = new Address("");

  private final NetworkMemberships memberships;

  NetworksOnPages(NetworkMemberships memberships) {
    this.memberships = memberships;
  }

  @Override
  public @Nullable Part of(OrganizationCard organization, Reader reader) {
    var count = memberships.count(organization);
    var networks = memberships.networks(organization, reader.language());
    return count == 0 && networks.isEmpty()
        ? null
        : new OfNetworks(
            organization,
            count,
            count == 0
                ? List.of()
                : memberships.members(organization, FIRST, reader.language(), SHOWN),
            networks);
  }
}
