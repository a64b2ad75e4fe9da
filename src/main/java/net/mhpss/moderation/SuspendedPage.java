package net.mhpss.moderation;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** Tells a member until when they take no part, and where to read why. */
record SuspendedPage(List<Decision> decisions) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
