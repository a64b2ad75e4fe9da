package net.mhpss.organizations;

import java.util.List;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** What is known of one organization. */
record OrganizationPage(
    Organization organization,
    Organizations.@Nullable About about,
    List<String> otherNames,
    @Nullable OrganizationCard whole,
    List<OrganizationCard> parts,
    List<Part> sections,
    List<Part> beside,
    Labels labels)
    implements Page {
  OrganizationCard card() {
    return organization.card();
  }

  /** Search engines wait until a host has looked at it. */
  @Override
  public boolean listedBySearchEngines() {
    return !organization.proposed();
  }
}
