package net.mhpss.administration;

import java.util.Arrays;
import java.util.Optional;
import net.mhpss.hosting.HostKind;
import net.mhpss.web.Role;
import org.jspecify.annotations.Nullable;

/** What an administrator can appoint somebody to. */
enum Office {
  NETWORK_HOST(Role.NETWORK_HOST, HostKind.NETWORK),
  REGIONAL_HOST(Role.REGIONAL_HOST, HostKind.REGIONAL),
  HOSTING_MANAGER(Role.HOSTING_MANAGER, HostKind.MANAGER),
  COORDINATOR(Role.COORDINATOR, null),
  NETWORK_MANAGER(Role.NETWORK_MANAGER, null),
  ADMINISTRATOR(Role.ADMINISTRATOR, null);

  private final Role role;
  private final @Nullable HostKind host;

  Office(Role role, @Nullable HostKind host) {
    this.role = role;
    this.host = host;
  }

  Role role() {
    return role;
  }

  /** What this is in the hosting team, or null outside it. */
  @Nullable HostKind host() {
    return host;
  }

  String key() {
    return switch (this) {
      case NETWORK_HOST -> "administration.network-host";
      case REGIONAL_HOST -> "administration.regional-host";
      case HOSTING_MANAGER -> "administration.hosting-manager";
      case COORDINATOR -> "administration.coordinator";
      case NETWORK_MANAGER -> "administration.network-manager";
      case ADMINISTRATOR -> "administration.administrator";
    };
  }

  static Optional<Office> of(String name) {
    return Arrays.stream(values()).filter(office -> office.name().equals(name)).findFirst();
  }
}
