package net.mhpss.members;

import net.mhpss.web.Reply.Page;

/**
 * One button, which begins a session: what a link in a mail opens, so that a program that follows
 * links changes nothing.
 */
record ConfirmPage(String action, String key) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
