package net.mhpss.groups;

import java.util.List;
import java.util.Map;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;

/** Who is in a group; its hosts invite here, and name other hosts. */
record GroupMembersPage(
    Group group,
    List<GroupMember> members,
    boolean more,
    List<MemberCard> invited,
    String inviting,
    Map<String, String> problems,
    Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
