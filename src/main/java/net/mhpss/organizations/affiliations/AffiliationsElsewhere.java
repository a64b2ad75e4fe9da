package net.mhpss.organizations.affiliations;

import java.util.List;
import net.mhpss.members.Field;
import net.mhpss.members.ProfileSection;
import net.mhpss.members.SettingsLink;
import net.mhpss.organizations.OrganizationSection;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where else it is shown who works where: on pages of members and of organizations. */
@Configuration(proxyBeanMethods = false)
class AffiliationsElsewhere {
  private static final int SHOWN = 8;
  private static final Address FIRST = new Address("");

  @Bean
  @Order(2)
  ProfileSection worksAt(Affiliations affiliations) {
    return sight -> {
      if (!sight.sees(Field.AFFILIATIONS)) {
        return null;
      }
      var theirs =
          sight.isOwn() && sight.reader() instanceof Reader.Member own
              ? affiliations.own(own)
              : affiliations.of(sight.member(), sight.reader().language());
      return theirs.isEmpty() && !sight.isOwn() ? null : new WorksAt(theirs, sight.isOwn());
    };
  }

  @Bean
  @Order(40)
  OrganizationSection peopleWhoWorkThere(Affiliations affiliations) {
    return (organization, reader) -> {
      var people = affiliations.people(organization, reader, FIRST, SHOWN + 1);
      if (people.isEmpty()) {
        return null;
      }
      var named = reader instanceof Reader.Member;
      return new PeopleWhoWorkThere(
          organization,
          named ? people.subList(0, Math.min(people.size(), SHOWN)) : List.of(),
          named,
          !named || people.size() > SHOWN);
    };
  }

  @Bean
  @Order(20)
  SettingsLink affiliationSettings() {
    return new Link("/settings/affiliations", "organizations.where-you-work");
  }

  private record Link(String path, String key) implements SettingsLink {}
}
