package net.mhpss.groups.belonging;

import net.mhpss.groups.Group;
import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/** Which organization a group belongs to, beside it; to its hosts also what waits or is missing. */
record OfOrganization(Group group, Belongings.@Nullable Belonging belonging) implements Part {}
