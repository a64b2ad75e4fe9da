package net.mhpss.discussions.pins;

import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where pins are shown: on top of their group, and to its hosts. */
@Configuration(proxyBeanMethods = false)
class PinsElsewhere {
  @Bean
  GroupSection pinnedDiscussions(Pins pins) {
    return new GroupSection() {
      @Override
      public int order() {
        return 50;
      }

      @Override
      public @Nullable Part of(Group group, Reader reader) {
        var pinned = pins.of(group);
        return pinned.isEmpty() ? null : new PinnedList(group, pinned);
      }
    };
  }

  @Bean
  GroupSection choosingPins(Pins pins) {
    return new GroupSection() {
      @Override
      public int order() {
        return 50;
      }

      @Override
      public Place place() {
        return Place.HOSTS;
      }

      @Override
      public @Nullable Part of(Group group, Reader reader) {
        var pinned = pins.of(group);
        var possible =
            pinned.size() < Pins.MOST ? pins.possible(group) : java.util.List.<Pinned>of();
        return pinned.isEmpty() && possible.isEmpty()
            ? null
            : new ChoosingPins(group, pinned, possible);
      }
    };
  }
}
