package net.mhpss.contact;

import net.mhpss.web.Reply.Page;

/** Thanks for a message. */
record ContactSentPage() implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
