package net.mhpss.following;

import java.util.List;
import java.util.Map;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;

/** Everything that a member follows, to choose from and to end. */
record FollowingSettingsPage(
    TopicsAndCountries form,
    Map<String, String> problems,
    List<Following.Followed> followed,
    boolean more,
    boolean tooMany,
    Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
