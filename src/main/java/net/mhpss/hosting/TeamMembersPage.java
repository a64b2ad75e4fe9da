package net.mhpss.hosting;

import java.util.List;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Reply.Page;

/** The members of one host, for the hosting manager. */
record TeamMembersPage(HostCard host, List<MemberCard> members, boolean more) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
