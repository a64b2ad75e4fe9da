package net.mhpss.groups;

import java.util.List;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;

/** A group described at length. */
record AboutGroupPage(
    Group group,
    Groups.Texts texts,
    List<MemberCard> hosts,
    Kinship.Kin kin,
    List<Part> sections,
    Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return group.access() != Access.HIDDEN;
  }
}
