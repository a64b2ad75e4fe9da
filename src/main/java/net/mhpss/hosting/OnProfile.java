package net.mhpss.hosting;

import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * What hosting adds to a member's page: that they are a host, who hosts them, or that the reader
 * does.
 */
record OnProfile(@Nullable HostCard role, @Nullable YourHost yourHost, @Nullable Guest guest)
    implements Part {}
