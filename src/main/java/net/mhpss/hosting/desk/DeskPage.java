package net.mhpss.hosting.desk;

import java.util.List;
import net.mhpss.hosting.HostCard;
import net.mhpss.hosting.OnDesk;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * A host's desk: all that waits, or what waits of one kind.
 *
 * @param all how much there is of everything, as far as it is counted
 * @param show the kind that is shown; null for all
 * @param next where its next page begins; null when there is none
 */
record DeskPage(
    AtDesk desk,
    HostCard host,
    Waiting.Beside beside,
    int all,
    int late,
    List<Tab> tabs,
    @Nullable OnDesk show,
    List<ShownRow> rows,
    @Nullable String next)
    implements Page {
  /** A kind of things, how many of them wait, and how many stand on this page. */
  record Tab(OnDesk what, int count, int here) {}

  /** More than ninety-nine is many. */
  static String many(int count, Here here) {
    return count >= OnDesk.MOST ? here.number(OnDesk.MOST - 1L) + "+" : here.number(count);
  }

  /** The kinds of which more waits than stands among all. */
  List<Tab> cut() {
    return show == null
        ? tabs.stream().filter(tab -> tab.count() > tab.here()).toList()
        : List.of();
  }

  /** What the page is called in its address, for the forms on it. */
  String shown() {
    return show == null ? "" : show.kind();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
