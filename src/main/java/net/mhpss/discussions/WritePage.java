package net.mhpss.discussions;

import java.util.Map;
import java.util.Set;
import net.mhpss.discussions.cases.Clue;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a member mends or looks at a reply, number 0, or edits a post of theirs; {@code preview} is
 * how it will look.
 */
record WritePage(
    Discussion discussion,
    int number,
    NewPost form,
    Map<String, String> problems,
    @Nullable String preview,
    Set<Clue> clues)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  boolean isEdit() {
    return number > 0;
  }

  String action() {
    return discussion.barePath() + "/posts" + (isEdit() ? "/" + number + "/edit" : "");
  }
}
