package net.mhpss.groups.quiet;

import net.mhpss.groups.Group;
import net.mhpss.web.Part;

/** The question to a quiet host, on the page of the group's hosts. */
record StillHosting(Group group) implements Part {}
