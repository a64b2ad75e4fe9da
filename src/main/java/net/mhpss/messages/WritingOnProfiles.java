package net.mhpss.messages;

import net.mhpss.members.Blocks;
import net.mhpss.members.ProfileSection;
import net.mhpss.members.Sight;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a member's page to writing to them: contact begins on the site. */
@Component
@Order(1)
class WritingOnProfiles implements ProfileSection {
  private final Blocks blocks;

  WritingOnProfiles(Blocks blocks) {
    this.blocks = blocks;
  }

  @Override
  public @Nullable Part of(Sight sight) {
    return sight.reader() instanceof Reader.Member reader && !sight.isOwn()
        ? new WriteButton(sight.address(), blocks.areToldTo(reader.id(), sight.member()))
        : null;
  }

  @Override
  public Place place() {
    return Place.ACTIONS;
  }
}
