package net.mhpss.following;

import java.util.List;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** What is new from all that a member follows, and the place where the next page begins. */
record FollowingPage(List<NewsItem> news, @Nullable String more) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
