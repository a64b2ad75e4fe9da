package net.mhpss.members.sessions;

import java.util.List;
import net.mhpss.members.inside.Sessions.Session;
import net.mhpss.web.Reply.Page;

/** Where a member is signed in, the browser in use first. */
record SessionsPage(List<Session> sessions) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
