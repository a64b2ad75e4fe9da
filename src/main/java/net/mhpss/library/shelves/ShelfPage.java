package net.mhpss.library.shelves;

import java.util.List;
import net.mhpss.groups.Access;
import net.mhpss.groups.Group;
import net.mhpss.web.Reply.Page;

/** The works that the members of a group keep for it. */
record ShelfPage(Group group, List<Shelved> works, boolean more) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return group.access() == Access.OPEN;
  }
}
