package net.mhpss.groups;

import java.util.Map;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a member founds a group.
 *
 * @param within the group that it is to be a part of
 */
record NewGroupPage(
    Description form, @Nullable Group within, Map<String, String> problems, Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
