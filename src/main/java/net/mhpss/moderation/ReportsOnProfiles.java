package net.mhpss.moderation;

import net.mhpss.members.ProfileSection;
import net.mhpss.members.Sight;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets a member tell the hosting team of another from their page. */
@Component
@Order(90)
class ReportsOnProfiles implements ProfileSection {
  @Override
  public @Nullable Part of(Sight sight) {
    return sight.reader() instanceof Reader.Member && !sight.isOwn()
        ? new ReportOnProfile("/members/" + sight.address() + "/report")
        : null;
  }

  @Override
  public Place place() {
    return Place.BESIDE;
  }
}
