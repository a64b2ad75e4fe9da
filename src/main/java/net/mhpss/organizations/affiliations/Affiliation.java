package net.mhpss.organizations.affiliations;

import net.mhpss.organizations.OrganizationCard;
import org.jspecify.annotations.Nullable;

/** An organization that a member works with, what they are there, and since which year. */
record Affiliation(OrganizationCard organization, String title, @Nullable Integer since) {}
