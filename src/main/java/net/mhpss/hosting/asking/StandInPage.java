package net.mhpss.hosting.asking;

import net.mhpss.hosting.Host;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Reply.Page;

/** Tells whoever stands in what they will read, and that the member sees that they do. */
record StandInPage(MemberCard member, Host host) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
