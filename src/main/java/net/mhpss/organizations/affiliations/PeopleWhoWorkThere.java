package net.mhpss.organizations.affiliations;

import java.util.List;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.web.Part;

/**
 * Some of those who work with an organization, on its page; for visitors only the way to them, for
 * search engines read that page.
 */
record PeopleWhoWorkThere(
    OrganizationCard organization, List<Colleague> people, boolean named, boolean more)
    implements Part {}
