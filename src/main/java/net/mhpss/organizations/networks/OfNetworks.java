package net.mhpss.organizations.networks;

import java.util.List;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.web.Part;

/** On an organization's page: its members, if it is a network, and the networks it is in. */
record OfNetworks(
    OrganizationCard organization,
    int count,
    List<OrganizationCard> members,
    List<OrganizationCard> networks)
    implements Part {}
