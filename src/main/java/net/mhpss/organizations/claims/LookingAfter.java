package net.mhpss.organizations.claims;

import net.mhpss.hosting.Host;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after an organization's page, beside it: nobody yet, or its own people with a host.
 *
 * @param claimed whether somebody of its own does
 * @param stance what the reader is to it; null for visitors
 * @param host who looks after the organization: for its managers and for hosts
 * @param yours whether that is the reader's own host
 */
record LookingAfter(
    OrganizationCard organization,
    boolean claimed,
    @Nullable Stance stance,
    @Nullable Host host,
    boolean yours)
    implements Part {}
