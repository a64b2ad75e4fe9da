package net.mhpss.organizations;

import net.mhpss.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * An organization as others point to it, named in its reader's language where it has a name in it.
 */
public record OrganizationCard(long id, String address, String name, @Nullable String shortName) {
  /** Where its page is. */
  public String path() {
    return "/organizations/" + Address.withWords(address, name);
  }

  /** Whether its short name says something that its name does not. */
  public boolean hasOtherShortName() {
    return shortName != null && !shortName.equals(name);
  }
}
