package net.mhpss.organizations;

import java.net.URI;
import net.mhpss.taxonomy.Evidence;
import org.jspecify.annotations.Nullable;

/** An organization as its readers see it. */
record Organization(
    OrganizationCard card,
    String kind,
    @Nullable String country,
    @Nullable Website website,
    @Nullable String roleInNetwork,
    Evidence evidence) {
  /** Whether the entry was written from memory, and a host has yet to compare it with a source. */
  boolean toBeChecked() {
    return evidence == Evidence.RECALLED;
  }

  /** Where it is on the web; an address that nobody has opened is to be checked. */
  record Website(String address, boolean toBeChecked) {
    /** As people say it: without scheme and www. */
    String said() {
      var host = URI.create(address).getHost();
      if (host == null) {
        return address;
      }
      return host.startsWith("www.") ? host.substring(4) : host;
    }
  }
}
