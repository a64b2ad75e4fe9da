package net.mhpss.members;

import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/** A piece that a room above adds to a member's page: their works, their groups. */
public interface ProfileSection {
  /** Where a piece stands on the page. */
  enum Place {
    /** Under the name: what the reader can do, each a button or two. */
    ACTIONS,
    /** Below what the member tells. */
    BELOW,
    /** At the side, or on a phone below everything. */
    BESIDE
  }

  /**
   * What may be seen of it in this way, or null when there is nothing to show. What the reader is
   * to the member is to be asked of {@code sight}; what else the reader may know, of its reader.
   */
  @Nullable Part of(Sight sight);

  /** Where it stands. */
  default Place place() {
    return Place.BELOW;
  }
}
