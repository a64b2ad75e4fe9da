package net.mhpss.organizations.claims;

import java.util.List;
import java.util.Map;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.inside.Reason;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after an organization's page: for themselves and for hosts.
 *
 * @param ended whose management a host is about to end, while something is wrong with the reason
 */
record ManagersPage(
    Organization organization,
    List<Manager> managers,
    @Nullable String ended,
    Reason form,
    Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  boolean isEnded(Manager manager) {
    return manager.member().address().equals(ended);
  }
}
