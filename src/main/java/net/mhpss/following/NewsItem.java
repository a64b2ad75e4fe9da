package net.mhpss.following;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something new to a member, with all that a list says of it.
 *
 * @param language of its title; null where that is not known
 * @param at when it came, or was last talked about
 * @param said what sort of work or discussion it is, in the reader's language
 * @param group in which group it is; null for works and groups
 * @param because what the reader follows that brings it here; null where it is in a group of theirs
 */
public record NewsItem(
    Kind kind,
    String address,
    String path,
    String title,
    @Nullable String language,
    Instant at,
    String said,
    @Nullable String group,
    int replies,
    boolean answered,
    @Nullable String because) {
  /** What can be new. */
  public enum Kind {
    WORK,
    GROUP,
    DISCUSSION
  }
}
