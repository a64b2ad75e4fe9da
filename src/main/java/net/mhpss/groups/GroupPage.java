package net.mhpss.groups;

import java.util.List;
import java.util.Map;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;

/** A group: what it is for, who hosts it, and what rooms above show of it. */
record GroupPage(
    Group group,
    String aboutHtml,
    List<MemberCard> hosts,
    List<Part> sections,
    List<Part> beside,
    int waiting,
    JoinWish wish,
    Map<String, String> problems,
    Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return group.access() != Access.HIDDEN;
  }
}
