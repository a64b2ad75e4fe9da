package net.mhpss.organizations.merging;

import java.util.List;
import java.util.Map;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.inside.Alike;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.web.Reply.Page;

/** Where a host says that an organization is another that is here already. */
record MergePage(
    Organization organization,
    Merger form,
    Map<String, String> problems,
    List<Alike.Near> alike,
    Labels labels)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
