package net.mhpss.organizations.networks;

import java.util.List;
import java.util.Map;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.inside.Alike;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.web.Reply.Page;

/** Where who speaks for an organization sees to its networks and, if it is one, its members. */
record NetworksPage(
    Organization organization,
    boolean standsIn,
    List<Linked> proposals,
    List<Linked> memberships,
    NewMembership form,
    Map<String, String> problems,
    List<Alike.Near> alike,
    Labels labels)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  /** The path of what is done to a link: that of the network, and its member. */
  String path(Linked linked) {
    var own = organization.card().address();
    var other = linked.card().address();
    return linked.side() == Side.NETWORK
        ? "/organizations/" + other + "/members/" + own
        : "/organizations/" + own + "/members/" + other;
  }
}
