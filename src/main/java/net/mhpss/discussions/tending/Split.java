package net.mhpss.discussions.tending;

import net.mhpss.web.Form;

/** Which posts become a discussion of their own, and how that is called. */
record Split(String from, String to, String title) implements Form {
  static final Split EMPTY = new Split("", "", "");
}
