package net.mhpss.discussions.pins;

import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.web.Part;

/** What is pinned in a group, on top of its page. */
record PinnedList(Group group, List<Pinned> pinned) implements Part {}
