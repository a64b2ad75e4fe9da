package net.mhpss.members;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who sees a field of a profile, and how near a reader stands: each level sees all before it. */
public enum Visibility {
  /** Visitors too. */
  EVERYONE,
  /** Who has signed in: what holds for most fields unless the member chooses otherwise. */
  MEMBERS,
  /** Members who are in a group with the member. */
  GROUPS,
  /** The member's host. */
  HOST,
  /** The member alone. */
  NOBODY;

  /**
   * What was chosen in a form; the narrowest where it cannot be read, so that a damaged form shows
   * nothing more.
   */
  public static Visibility read(@Nullable String typed) {
    return Arrays.stream(values())
        .filter(visibility -> visibility.name().equals(typed))
        .findFirst()
        .orElse(NOBODY);
  }

  /** Whether somebody who stands this near sees what is shown to these. */
  public boolean sees(Visibility shownTo) {
    return shownTo.compareTo(this) <= 0;
  }

  /** The key of its name. */
  public String key() {
    return "members.seen-by-" + name().toLowerCase(Locale.ROOT);
  }
}
