package net.mhpss.organizations;

import java.util.List;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** What is known of one organization. */
record OrganizationPage(
    Organization organization,
    String kind,
    @Nullable String country,
    List<String> otherNames,
    @Nullable OrganizationCard whole,
    List<OrganizationCard> parts,
    List<Part> sections)
    implements Page {
  OrganizationCard card() {
    return organization.card();
  }
}
