package net.mhpss.groups.belonging;

import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection;
import net.mhpss.groups.Groups;
import net.mhpss.groups.Kind;
import net.mhpss.hosting.WaitsForHosts;
import net.mhpss.organizations.OrganizationSection;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where it is shown which group belongs to which organization: on both pages, and on the desk. */
@Configuration(proxyBeanMethods = false)
class BelongingElsewhere {
  private static final int SHOWN = 6;

  @Bean
  GroupSection ofOrganization(Belongings belongings) {
    return new GroupSection() {
      @Override
      public int order() {
        return 0;
      }

      @Override
      public Place place() {
        return Place.BESIDE;
      }

      @Override
      public @Nullable Part of(Group group, Reader reader) {
        if (group.kind() != Kind.ORGANIZATION) {
          return null;
        }
        var belonging = belongings.of(group, reader.language()).orElse(null);
        var settled = belonging != null && belonging.confirmed();
        return settled || group.isHosted() ? new OfOrganization(group, belonging) : null;
      }
    };
  }

  @Bean
  @Order(45)
  OrganizationSection itsGroups(Groups groups, Belongings belongings) {
    return (organization, reader) -> {
      var found =
          groups.ofOrganization(organization.id(), reader, java.util.Optional.empty(), SHOWN + 1);
      var waiting =
          reader instanceof Reader.Member member ? belongings.waitingFor(member, organization) : 0;
      return found.isEmpty() && waiting == 0
          ? null
          : new ItsGroups(
              organization,
              found.subList(0, Math.min(found.size(), SHOWN)),
              found.size() > SHOWN,
              waiting);
    };
  }

  @Bean
  @Order(16)
  WaitsForHosts groupsToConfirm() {
    return new WaitsForHosts() {
      @Override
      public String path() {
        return "/groups/to-confirm";
      }

      @Override
      public String key() {
        return "groups.to-confirm";
      }

      @Override
      public String counting() {
        return """
        select count(*)
          from (select
                  from belonging_proposals p
                  join groups g on g.id = p.group_id
                 where g.access <> 'HIDDEN'
                   and not (select exists (select from organization_manager m
                                            where m.organization_id = p.organization_id))   -- few wait: each by key
                 limit 100) few
        """;
      }
    };
  }
}
