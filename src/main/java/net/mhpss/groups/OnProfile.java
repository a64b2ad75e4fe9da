package net.mhpss.groups;

import java.util.List;
import net.mhpss.web.Part;

/** The groups that a member is in. */
record OnProfile(List<Group> groups) implements Part {}
