package net.mhpss.members.openid;

import java.time.Instant;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Whether a member is connected with the other house, and how to change that. */
record ConnectionPage(String house, @Nullable Instant since) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
