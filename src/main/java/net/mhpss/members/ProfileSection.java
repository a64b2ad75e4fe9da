package net.mhpss.members;

import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;

/** A piece that a room above adds to a member's page: their works, their groups. */
public interface ProfileSection {
  /** What this reader may see of it, or null when there is nothing to show. */
  @Nullable Part of(long member, Reader reader);
}
