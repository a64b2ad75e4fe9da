package net.mhpss.members.email;

import net.mhpss.web.Reply.Page;

/**
 * What a link in a letter about a change of address opens, in either mailbox: a button, so that a
 * program that follows links changes nothing. Neither mailbox is told the other address.
 */
record MailboxPage(String token, Mailbox mailbox) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
