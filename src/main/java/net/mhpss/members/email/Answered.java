package net.mhpss.members.email;

/** What has become of a change after an answer from one of the mailboxes. */
enum Answered {
  /** The other mailbox has still to answer, or its time to pass. */
  HALF,
  /** The new address is the member's. */
  CHANGED,
  /** Nothing has changed, and nothing will. */
  STOPPED;

  String path() {
    return "/settings/email/" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
