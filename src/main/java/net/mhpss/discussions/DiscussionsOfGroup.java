package net.mhpss.discussions;

import java.util.Optional;
import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.springframework.stereotype.Component;

/** The latest discussions on the page of their group. */
@Component
class DiscussionsOfGroup implements GroupSection {
  private final Discussions discussions;

  DiscussionsOfGroup(Discussions discussions) {
    this.discussions = discussions;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public Part of(Group group, Reader reader) {
    return DiscussionList.of(group, discussions.of(group, Optional.empty()));
  }
}
