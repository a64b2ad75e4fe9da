package net.mhpss.organizations.editing;

import java.util.List;
import java.util.Map;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/** Where an organization's managers, and hosts, set right what is said of it. */
record EditOrganizationPage(
    Organization organization,
    EditedOrganization form,
    Map<String, String> problems,
    boolean naming,
    Labels labels,
    List<Choice> kinds,
    List<Choice> countries)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
