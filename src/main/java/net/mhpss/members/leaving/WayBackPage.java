package net.mhpss.members.leaving;

import java.time.Instant;
import net.mhpss.web.Reply.Page;

/** Where somebody on the way out can change their mind. */
record WayBackPage(String token, Instant until) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
