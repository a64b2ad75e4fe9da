package net.mhpss.hosting.another;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** Which members have asked for another host, for the hosting manager. */
record WishesPage(
    Wishes.Figures figures, List<Wishes.Wish> waiting, List<Wishes.Wish> given, boolean more)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
