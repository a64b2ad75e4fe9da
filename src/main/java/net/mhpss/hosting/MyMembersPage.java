package net.mhpss.hosting;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** The members of a host, page by page. */
record MyMembersPage(List<GuestCard> members, boolean more) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
