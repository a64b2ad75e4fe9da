package net.mhpss.members.email;

/** From which of the two mailboxes an answer comes. */
enum Mailbox {
  NEW,
  OLD
}
