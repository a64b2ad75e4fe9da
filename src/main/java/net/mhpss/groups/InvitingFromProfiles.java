package net.mhpss.groups;

import net.mhpss.members.ProfileSection;
import net.mhpss.members.Sight;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets who hosts groups invite a member to one of them from the member's page. */
@Component
@Order(70)
class InvitingFromProfiles implements ProfileSection {
  private final Groups groups;

  InvitingFromProfiles(Groups groups) {
    this.groups = groups;
  }

  @Override
  public @Nullable Part of(Sight sight) {
    if (sight.isOwn() || !(sight.reader() instanceof Reader.Member host)) {
      return null;
    }
    var open = groups.toInviteTo(sight.member(), host);
    return open.isEmpty() ? null : new InviteOnProfile(sight.address(), open);
  }

  @Override
  public Place place() {
    return Place.BESIDE;
  }
}
