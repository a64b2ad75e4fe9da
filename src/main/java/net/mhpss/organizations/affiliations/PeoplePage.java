package net.mhpss.organizations.affiliations;

import java.util.List;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** All who work with an organization and let the reader see it. */
record PeoplePage(OrganizationCard organization, List<Colleague> people, @Nullable String next)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
