package net.mhpss.hosting.introductions;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** To whom a member is or was to be introduced. */
record InvitationsPage(List<Invitation> invitations, boolean more) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
