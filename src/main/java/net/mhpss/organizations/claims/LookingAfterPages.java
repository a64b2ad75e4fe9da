package net.mhpss.organizations.claims;

import java.util.Optional;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.Hosts;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.OrganizationSection;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside an organization's page who looks after it. */
@Component
@Order(10)
class LookingAfterPages implements OrganizationSection {
  private final Claims claims;
  private final Hosts hosts;

  LookingAfterPages(Claims claims, Hosts hosts) {
    this.claims = claims;
    this.hosts = hosts;
  }

  @Override
  public boolean isBeside() {
    return true;
  }

  @Override
  public Part of(OrganizationCard organization, Reader reader) {
    var first = claims.firstManager(organization);
    if (!(reader instanceof Reader.Member member)) {
      return new LookingAfter(organization, first.isPresent(), null, null, false);
    }
    var stance = claims.stance(organization, member);
    var host =
        stance instanceof Stance.Managing || member.may(Right.CHECK_ORGANIZATIONS)
            ? first.map(hosts::of)
            : Optional.<Host>empty();
    return new LookingAfter(
        organization,
        first.isPresent(),
        stance,
        host.orElse(null),
        host.filter(theirs -> hosts.isHostOf(theirs.id(), member.id())).isPresent());
  }
}
