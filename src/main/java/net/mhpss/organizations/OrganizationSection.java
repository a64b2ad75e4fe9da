package net.mhpss.organizations;

import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A piece that a room above, or a part of this one, adds to an organization's page: the works it
 * has published, the people who work there.
 */
public interface OrganizationSection {
  /** What this reader may see of it, or null when there is nothing to show. */
  @Nullable Part of(OrganizationCard organization, Reader reader);

  /** Whether it stands beside the text, among what can be done. */
  default boolean isBeside() {
    return false;
  }
}
