package net.mhpss.hosting.team;

import java.util.List;
import java.util.Map;
import net.mhpss.hosting.Host;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where the hosting manager gives many members to other hosts at once: whom and to whom, then what
 * would come of it, then to do it.
 */
record MovesPage(
    MovesForm form,
    List<Choice> hosts,
    List<Choice> languages,
    List<Choice> regions,
    int done,
    @Nullable Preview preview,
    Map<String, String> problems)
    implements Page {
  /** What would come of it. */
  record Preview(Host from, int members, int alone, List<Gets> gets, String mark) {}

  /**
   * One host who would get some.
   *
   * @param why each reason and for how many it holds
   * @param alone with how many they have no language in common
   */
  record Gets(Host host, int now, int more, int capacity, boolean away, int alone, List<Why> why) {
    int after() {
      return now + more;
    }

    boolean tooMany() {
      return after() > capacity;
    }
  }

  /** A reason, by its key, and for how many members it holds. */
  record Why(String key, int members) {}

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
