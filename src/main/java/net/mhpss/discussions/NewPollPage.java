package net.mhpss.discussions;

import java.util.Map;
import net.mhpss.discussions.polls.NewPoll;
import net.mhpss.web.Reply.Page;

/** Where a poll is made. */
record NewPollPage(Discussion discussion, NewPoll form, Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
