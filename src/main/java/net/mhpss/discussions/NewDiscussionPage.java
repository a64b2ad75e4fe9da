package net.mhpss.discussions;

import java.util.Map;
import net.mhpss.groups.Group;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Where a member starts a discussion; {@code preview} is how their text will look. */
record NewDiscussionPage(
    Group group, NewDiscussion form, Map<String, String> problems, @Nullable String preview)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
