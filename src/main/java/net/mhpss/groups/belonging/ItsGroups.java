package net.mhpss.groups.belonging;

import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.web.Part;

/**
 * Some groups of an organization, on its page.
 *
 * @param waiting how many wait for the reader to confirm them
 */
record ItsGroups(OrganizationCard organization, List<Group> groups, boolean more, int waiting)
    implements Part {}
