package net.mhpss.discussions.tending;

import java.util.List;
import java.util.Map;
import net.mhpss.discussions.Discussion;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/**
 * What a host can do for a discussion.
 *
 * @param groups where it may be moved
 * @param into what was typed as the other discussion to merge it into
 */
record TendPage(
    Discussion discussion,
    List<Choice> groups,
    Split split,
    String into,
    Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
