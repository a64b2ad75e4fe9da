package net.mhpss.members;

import net.mhpss.web.Reply.Page;

/**
 * One button, which begins a session: what a link in a mail opens, so that a program that follows
 * links changes nothing.
 *
 * @param withoutPassword whether a password that was typed before does not count
 */
record ConfirmPage(String action, String key, boolean withoutPassword) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
