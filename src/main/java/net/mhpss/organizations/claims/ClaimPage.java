package net.mhpss.organizations.claims;

import java.util.Map;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.TermsForOrganizations.Terms;
import net.mhpss.web.Reply.Page;

/** Where a member claims the page of an organization, and reads what they accept for it. */
record ClaimPage(
    Organization organization,
    Stance stance,
    Terms terms,
    NewClaim form,
    Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
