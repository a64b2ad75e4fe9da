package net.mhpss.members.people;

import net.mhpss.members.ProfileSection;
import net.mhpss.members.SettingsLink;
import net.mhpss.members.Sight;
import net.mhpss.members.people.KeptAway.How;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where other pages lead to keeping somebody away: their own page, and the settings. */
@Configuration(proxyBeanMethods = false)
class PeopleElsewhere {
  @Bean
  @Order(80)
  ProfileSection keepingAway(KeptAway kept) {
    return new ProfileSection() {
      @Override
      public @Nullable Part of(Sight sight) {
        if (!(sight.reader() instanceof Reader.Member reader) || sight.isOwn()) {
          return null;
        }
        var how = kept.from(sight.member(), reader);
        return new OnProfile(
            "/members/" + sight.address(), how.contains(How.BLOCKED), how.contains(How.MUTED));
      }

      @Override
      public Place place() {
        return Place.BESIDE;
      }
    };
  }

  @Bean
  @Order(30)
  SettingsLink peopleSettings() {
    return new Link("/settings/people", "members.people");
  }

  private record Link(String path, String key) implements SettingsLink {}
}
