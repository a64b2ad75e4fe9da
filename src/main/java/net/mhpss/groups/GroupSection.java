package net.mhpss.groups;

import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;

/** A part of a group's page that a room above contributes: its discussions, its works … */
public interface GroupSection {
  /** Where it stands on the page: lower comes first. */
  int order();

  /** What it shows of this group, which the reader may read; null for nothing. */
  @Nullable Part of(Group group, Reader reader);

  /**
   * Whether it stands beside the text: then it is shown to whoever may know of the group, and must
   * tell nothing of what is said in it.
   */
  default boolean isBeside() {
    return false;
  }
}
