package net.mhpss.members;

import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/** A piece that a room above adds to a member's page: their works, their groups. */
public interface ProfileSection {
  /**
   * What may be seen of it in this way, or null when there is nothing to show. What the reader is
   * to the member is to be asked of {@code sight}; what else the reader may know, of its reader.
   */
  @Nullable Part of(Sight sight);
}
