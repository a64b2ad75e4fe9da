package net.mhpss.library.shelves;

import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.web.Part;

/** A few works of a group's shelf, and the way to the rest. */
record FewOnShelf(Group group, List<Shelved> works) implements Part {}
