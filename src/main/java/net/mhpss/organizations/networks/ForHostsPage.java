package net.mhpss.organizations.networks;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** The proposals that ask a side with nobody of its own here. */
record ForHostsPage(List<NetworkMemberships.ForHosts> proposals) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  static String path(NetworkMemberships.ForHosts proposal) {
    var asking = proposal.asking().address();
    var asked = proposal.asked().address();
    return proposal.by() == Side.NETWORK
        ? "/organizations/" + asking + "/members/" + asked
        : "/organizations/" + asked + "/members/" + asking;
  }
}
