package net.mhpss.members.email;

import net.mhpss.web.Reply.Page;

/** Says what has become of a change of address. */
record AnsweredPage(Answered what) implements Page {
  /** The middle of its message keys. */
  String key() {
    return "members.email-answered-" + what.name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
