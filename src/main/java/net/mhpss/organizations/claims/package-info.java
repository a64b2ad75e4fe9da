/** Who looks after an organization's page: members who claim it, and whom a host has confirmed. */
@NullMarked
package net.mhpss.organizations.claims;

import org.jspecify.annotations.NullMarked;
