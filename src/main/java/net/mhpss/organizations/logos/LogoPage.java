package net.mhpss.organizations.logos;

import java.util.Map;
import net.mhpss.organizations.Organization;
import net.mhpss.web.Reply.Page;

/**
 * Where an organization's managers, and hosts, choose its logo, say who made it, or take it away.
 */
record LogoPage(Organization organization, LogoForm form, Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
