package net.mhpss.hosting.introductions;

import net.mhpss.members.ProfileSection;
import net.mhpss.members.Sight;
import net.mhpss.web.Address;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets a host begin an introduction on a member's page. */
@Component
@Order(40)
class IntroducingOnProfiles implements ProfileSection {
  private final ProposedIntroductions proposed;

  IntroducingOnProfiles(ProposedIntroductions proposed) {
    this.proposed = proposed;
  }

  @Override
  public @Nullable Part of(Sight sight) {
    return sight.reader() instanceof Reader.Member reader
            && !sight.isOwn()
            && proposed.person(new Address(sight.address()), reader).isPresent()
        ? new IntroduceButton(sight.address())
        : null;
  }

  @Override
  public Place place() {
    return Place.ACTIONS;
  }
}
