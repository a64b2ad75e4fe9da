package net.mhpss.groups.care;

import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * The way to report a group, or for its hosts to what waits in it.
 *
 * @param waits how much waits; null for who does not host it
 */
record CareOfGroup(String path, @Nullable Integer waits) implements Part {}
