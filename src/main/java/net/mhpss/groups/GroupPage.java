package net.mhpss.groups;

import java.util.List;
import java.util.Map;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * A group: what it is for, who hosts it, and what rooms above show of it.
 *
 * @param turnedAway what the reader was told when they were not let in, or were taken out
 * @param against why a host of the network would not have it so; empty if none said
 */
record GroupPage(
    Group group,
    Kinship.Kin kin,
    List<MemberCard> hosts,
    List<Part> sections,
    List<Part> beside,
    int waiting,
    Memberships.@Nullable TurnedAway turnedAway,
    String against,
    JoinWish wish,
    Map<String, String> problems,
    Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return group.access() != Access.HIDDEN;
  }
}
