package net.mhpss.following;

import net.mhpss.members.ListAbout;
import net.mhpss.members.ListSection;
import net.mhpss.members.ProfileSection;
import net.mhpss.members.SettingsLink;
import net.mhpss.members.Sight;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.OrganizationSection;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Where other rooms show something of following: on pages of members and organizations, above lists
 * of one topic or country.
 */
@Configuration(proxyBeanMethods = false)
class FollowingElsewhere {
  @Bean
  @Order(5)
  ProfileSection followMember(Following following) {
    return new ProfileSection() {
      /** A stand-in, by whom members try how their page looks, has no address: shows no button. */
      @Override
      public @Nullable Part of(Sight sight) {
        return sight.reader() instanceof Reader.Member other && !other.address().isEmpty()
            ? following.button(sight.member(), other).orElse(null)
            : null;
      }

      @Override
      public Place place() {
        return Place.ACTIONS;
      }
    };
  }

  @Bean
  @Order(5)
  OrganizationSection followOrganization(Following following) {
    return new OrganizationSection() {
      @Override
      public @Nullable Part of(OrganizationCard organization, Reader reader) {
        return reader instanceof Reader.Member member
            ? new FollowButton(
                "/organizations/" + organization.address(),
                following.followsOrganization(organization.id(), member),
                true)
            : null;
      }

      @Override
      public boolean isBeside() {
        return true;
      }
    };
  }

  @Bean
  ListSection followWhatAListIsAbout(Following following, Terms terms, Countries countries) {
    return (about, member) ->
        switch (about) {
          case ListAbout.Topic(var slug) ->
              new FollowHere(
                  "/following/topics/" + slug,
                  terms.label(Scheme.TOPIC, slug, member.language()),
                  following.followsTopic(slug, member));
          case ListAbout.Country(var iso2) ->
              new FollowHere(
                  "/following/countries/" + iso2,
                  countries.name(iso2, member.language()),
                  following.followsCountry(iso2, member));
        };
  }

  @Bean
  @Order(40)
  SettingsLink followingSettings() {
    return new Link("/settings/following", "following.settings");
  }

  private record Link(String path, String key) implements SettingsLink {}
}
