package net.mhpss.organizations.networks;

import java.time.Instant;
import net.mhpss.organizations.OrganizationCard;

/**
 * An organization or a network that another is linked with, or would be.
 *
 * @param side which side this one is
 * @param asks whether this one has proposed it, where it is not agreed yet
 */
record Linked(OrganizationCard card, Side side, boolean asks, Instant since) {}
