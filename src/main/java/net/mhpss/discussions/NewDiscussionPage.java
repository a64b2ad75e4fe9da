package net.mhpss.discussions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.mhpss.discussions.cases.Clue;
import net.mhpss.groups.Group;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a member starts a discussion; {@code preview} is how their text will look, and {@code
 * clues} say what they are asked to look at again, and {@code similar} is what has been said of it
 * already.
 */
record NewDiscussionPage(
    Group group,
    NewDiscussion form,
    Map<String, String> problems,
    @Nullable String preview,
    Set<Clue> clues,
    List<Similar.Found> similar)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
