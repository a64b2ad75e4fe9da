package net.mhpss.members.email;

import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Where a member sees their address, asks for another, and stops a change that is under way. */
record EmailPage(
    String email, @Nullable EmailChange change, NewEmail form, @Nullable String problem)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
