package net.mhpss.members.profiles;

import java.util.List;
import net.mhpss.members.Offers;
import net.mhpss.members.ProfileSection;
import net.mhpss.members.Sight;
import net.mhpss.members.inside.Profile;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * A member's page, with what its reader may see.
 *
 * @param eyes whose eyes the member has lent to look at their own page, or null
 */
record ProfilePage(
    Profile profile, Sight sight, Offers.Offer offer, List<Placed> sections, @Nullable Eyes eyes)
    implements Page {
  /** A piece of another room, and where it stands. */
  record Placed(ProfileSection.Place place, Part part) {}

  List<Part> at(ProfileSection.Place place) {
    return sections.stream().filter(placed -> placed.place() == place).map(Placed::part).toList();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
