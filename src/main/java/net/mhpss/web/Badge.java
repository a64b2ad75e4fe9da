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

  /** How many wait for this member. */
  int waitingFor(Reader.Member member);

  /** A badge as it stands in the head of one page. */
  record Shown(String path, String key, int waiting) {}
}
