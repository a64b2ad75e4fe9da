package net.mhpss.groups;

import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a group's pages that a room above contributes: its discussions (100), its works (200);
 * what comes later, such as events, finds its place between by {@link #order}.
 */
public interface GroupSection {
  /** On which page it stands, and where. */
  enum Place {
    /** Among what is said and shared in the group, to whoever may read that. */
    INSIDE,
    /**
     * Beside the text: shown to whoever may know of the group, so it must tell nothing of what is
     * said in it.
     */
    BESIDE,
    /** On the page about the group, to whoever may read what is said in it. */
    ABOUT,
    /** On the page of the group's hosts, to them alone. */
    HOSTS
  }

  /** Where it stands among others of its place: lower comes first. */
  int order();

  /** What it shows of this group to this reader; null for nothing. */
  @Nullable Part of(Group group, Reader reader);

  /** Where it is shown. */
  default Place place() {
    return Place.INSIDE;
  }
}
