package net.mhpss.library;

import net.mhpss.organizations.OrganizationCard;
import org.jspecify.annotations.Nullable;

/** Who made a work, as the work names them; with the organization where it is one that we know. */
record Publisher(String name, @Nullable OrganizationCard organization) {
  /** Its name for this reader. */
  String shown() {
    return organization == null ? name : organization.name();
  }
}
