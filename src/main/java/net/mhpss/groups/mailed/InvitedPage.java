package net.mhpss.groups.mailed;

import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the link in an invitation leads to.
 *
 * @param invitation what it is to, for whom it was sent to alone
 */
record InvitedPage(String token, @Nullable MailInvitation invitation) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  @Override
  public boolean isForEverybody() {
    return false;
  }
}
