package net.mhpss.organizations.proposals;

import java.util.List;
import java.util.Map;
import net.mhpss.organizations.inside.Alike;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.organizations.inside.NewOrganization;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/** Where a member proposes an organization, and sees those that go by nearly the same name. */
record NewOrganizationPage(
    NewOrganization form,
    Map<String, String> problems,
    List<Alike.Near> alike,
    Labels labels,
    List<Choice> kinds,
    List<Choice> countries)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
