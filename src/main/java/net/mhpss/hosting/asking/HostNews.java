package net.mhpss.hosting.asking;

import net.mhpss.hosting.Host;
import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a member is told above the conversation with their host.
 *
 * @param standIn who answers while the host is away
 * @param decides whether the member has not yet said what the host may read of earlier times
 */
record HostNews(Host host, @Nullable Host standIn, boolean decides) implements Part {}
