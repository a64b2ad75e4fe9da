package net.mhpss.organizations.networks;

import java.util.List;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** All the member organizations of a network. */
record MembersPage(
    OrganizationCard network, int count, List<OrganizationCard> members, @Nullable String next)
    implements Page {}
