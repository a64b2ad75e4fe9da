package net.mhpss.discussions;

import net.mhpss.groups.Access;
import net.mhpss.groups.Group;
import net.mhpss.web.Reply.Page;

/** All discussions of a group, a page at a time. */
record DiscussionsPage(Group group, DiscussionList list) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return group.access() == Access.OPEN;
  }
}
