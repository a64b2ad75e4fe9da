package net.mhpss.groups;

import net.mhpss.members.Field;
import net.mhpss.members.ProfileSection;
import net.mhpss.members.Sight;
import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on a member's page which groups they are in, as far as the reader may know of these. */
@Component
@Order(40)
class GroupsOnProfiles implements ProfileSection {
  private final Groups groups;

  GroupsOnProfiles(Groups groups) {
    this.groups = groups;
  }

  @Override
  public @Nullable Part of(Sight sight) {
    if (!sight.sees(Field.MEMBERSHIPS)) {
      return null;
    }
    var known = groups.ofWhich(sight.member(), sight.reader());
    return known.isEmpty() ? null : new OnProfile(known);
  }
}
