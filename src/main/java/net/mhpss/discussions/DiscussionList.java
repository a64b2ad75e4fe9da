package net.mhpss.discussions;

import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/** Discussions of a group by latest activity, and the place where the next page begins. */
record DiscussionList(Group group, List<Listed> discussions, @Nullable String more)
    implements Part {
  static DiscussionList of(Group group, List<Listed> found) {
    var page = found.subList(0, Math.min(found.size(), Discussions.A_PAGE));
    return new DiscussionList(
        group, page, found.size() > page.size() ? Place.of(page.getLast()).toString() : null);
  }
}
