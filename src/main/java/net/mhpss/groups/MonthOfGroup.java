package net.mhpss.groups;

import java.time.Instant;
import java.util.List;
import net.mhpss.web.Reader;

/**
 * What of a room above has come about in a group within a time, for the digest that its hosts send;
 * ordered by {@code @Order}.
 */
public interface MonthOfGroup {
  /** Something that has come about: how it is called, and where it is. */
  record Entry(String title, String path) {}

  /** What has come about, what matters most first; a dozen at most. */
  List<Entry> of(Group group, Instant from, Instant until, Reader reader);
}
