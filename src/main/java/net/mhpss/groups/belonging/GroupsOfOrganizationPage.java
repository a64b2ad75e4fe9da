package net.mhpss.groups.belonging;

import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.members.Offers.Offer;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.web.Reply.Page;

/**
 * All groups of an organization that its reader may know of, by name.
 *
 * @param speaks whether the reader confirms them, or says that they are none of its own
 * @param proposed those that wait for it
 */
record GroupsOfOrganizationPage(
    OrganizationCard organization,
    boolean speaks,
    List<Belongings.Proposed> proposed,
    List<Group> groups,
    boolean more,
    Offer offer)
    implements Page {
  /** What is looked after is for who looks after it. */
  @Override
  public boolean listedBySearchEngines() {
    return !speaks;
  }
}
