package net.mhpss.organizations.affiliations;

import java.util.List;
import net.mhpss.web.Part;

/** Where a member works, on their page. */
record WorksAt(List<Affiliation> affiliations, boolean own) implements Part {}
