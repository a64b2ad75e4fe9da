package net.mhpss.web;

/**
 * Something that waits for a member and is counted in the head of every page; offered by the room
 * that keeps it.
 */
public interface Badge {
  /** Where the badge leads. */
  String path();

  /** The key of its name. */
  String key();

  /**
   * How many wait: a query for one number, with {@code :member} for whom. All badges of a page are
   * counted in one statement.
   */
  String counting();

  /** A badge as it stands in the head of one page. */
  record Shown(String path, String key, int waiting) {}
}
