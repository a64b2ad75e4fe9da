package net.mhpss.hosting;

import net.mhpss.hosting.presenting.Presentations;
import net.mhpss.members.Members;
import net.mhpss.members.ProfileSection;
import net.mhpss.members.Sight;
import net.mhpss.members.Visibility;
import net.mhpss.web.Address;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on a member's page what hosting has to do with them. */
@Component
@Order(10)
class HostingOnProfiles implements ProfileSection {
  private final Hosts hosts;
  private final HostParts parts;
  private final Welcomes welcomes;
  private final Members members;
  private final Wording wording;
  private final Presentations presentations;

  HostingOnProfiles(
      Hosts hosts,
      HostParts parts,
      Welcomes welcomes,
      Members members,
      Wording wording,
      Presentations presentations) {
    this.hosts = hosts;
    this.parts = parts;
    this.welcomes = welcomes;
    this.members = members;
    this.wording = wording;
    this.presentations = presentations;
  }

  @Override
  public @Nullable Part of(Sight sight) {
    var role =
        hosts
            .find(sight.member())
            .filter(host -> !host.safe())
            .filter(host -> presentations.mayBeSeen(host.id(), sight.reader()))
            .map(host -> wording.card(host, sight.reader().language()))
            .orElse(null);
    return switch (sight.reader()) {
      case Reader.Visitor _ -> role == null ? null : new OnProfile(role, null, null);
      case Reader.Member own when sight.isOwn() ->
          new OnProfile(role, parts.yourHost(own).orElse(null), null);
      case Reader.Member other -> {
        var guest = sight.nearness() == Visibility.HOST ? guest(sight.member(), other) : null;
        yield role == null && guest == null ? null : new OnProfile(role, null, guest);
      }
    };
  }

  private @Nullable Guest guest(long member, Reader.Member reader) {
    return members
        .card(member)
        .flatMap(card -> welcomes.guest(new Address(card.address()), reader))
        .orElse(null);
  }
}
