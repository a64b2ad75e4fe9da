package net.mhpss.organizations.claims;

import java.time.Instant;
import net.mhpss.members.MemberCard;
import net.mhpss.organizations.OrganizationCard;

/** A member says that they may look after the page of an organization. */
record Claim(
    OrganizationCard organization, MemberCard member, String role, String message, Instant since) {}
