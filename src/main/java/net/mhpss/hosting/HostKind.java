package net.mhpss.hosting;

import java.util.Locale;
import net.mhpss.web.Role;

/** What somebody is in the hosting team. */
public enum HostKind {
  /** Oversees the team. */
  MANAGER(Role.HOSTING_MANAGER),
  /** Hosts members from anywhere. */
  NETWORK(Role.NETWORK_HOST),
  /** Hosts members of some regions and languages. */
  REGIONAL(Role.REGIONAL_HOST);

  private final Role role;

  HostKind(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  /** The key of its name. */
  public String key() {
    return "hosting.kind-" + name().toLowerCase(Locale.ROOT);
  }
}
